import type { Text } from '../../data/vocabulary/languages';

/** What a file says of itself: which sites it holds, where they were taken from, and when. */
export interface Provenance {
  /** The filter in words. */
  filter: Text;
  /** The view that the sites were taken from; null where there was none. */
  link: string | null;
  /** `2026-01-31`. */
  date: string;
}

/** A day as the reader's own clock has it. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
