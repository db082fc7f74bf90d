import type { ReactNode } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';

interface FindingFactProps {
  term: Text;
  language: Language;
  children: ReactNode;
}

/** One row under a finding's sides: what the atlas shows, why, whom it concerns. */
export const FindingFact = ({ term, language, children }: FindingFactProps) => (
  <>
    <dt className="pt-1 text-small/6 text-ink-second">{t(term, language)}</dt>
    <dd className="max-w-176 pt-1 text-row/6 text-pretty">{children}</dd>
  </>
);
