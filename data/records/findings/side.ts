import type { FindingRecord } from '../../schema/finding';

type Side = FindingRecord['stands'][number];

/** One side of a finding: the paragraph, its shortest phrase, and what it comes to. */
export const side = (paragraph: number, phrase: string, zh: string, en: string): Side => ({
  says: { zh, en },
  citation: { paragraph, phrase },
});
