import type { Text } from '@/data/vocabulary/languages';
import type { SiteFilter } from '@/geo/features/filter';
import { narrowed } from '../filter/chosen';
import { filterSentence } from '../filter/filter-sentence';
import { inBoth } from '../text/fill';
import { takeAwayWords } from '../text/take-away-words';
import { filterBrief } from './file-name';

/** Which sites are taken along, in which order, and what they are in words. */
export interface Taken {
  /** Ids. */
  sites: readonly string[];
  words: Text;
  /** The same in a file's name. */
  brief: string;
}

/** What a filter leaves. */
export const takenByFilter = (
  filter: SiteFilter,
  sites: readonly string[],
  total: number,
): Taken => ({
  sites,
  words:
    narrowed(filter).length > 0 || filter.words
      ? filterSentence(filter, sites.length, total)
      : inBoth(takeAwayWords.all, { count: total }),
  brief: filterBrief(filter),
});

/** What was picked by hand. */
export const takenByHand = (picks: readonly string[]): Taken => ({
  sites: picks,
  words: inBoth(takeAwayWords.picked, { count: picks.length }),
  brief: `shortlist-${picks.length}`,
});
