import type { Text } from '../vocabulary/languages';

/** A paragraph of the plan in our own words. */
export interface Paragraph {
  /** What it says, in a sentence or two of ours. */
  gist: Text;
  /** Only where it yields no site, target, measure or finding: why none. */
  none?: Text;
}

/** Paragraphs 1–161 of the plan, counting its non-empty lines: `paragraphs[0]` is ¶1. */
export const paragraphs: readonly Paragraph[] = [];
