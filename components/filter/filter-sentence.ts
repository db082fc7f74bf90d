import type { Text } from '@/data/vocabulary/languages';
import { type FacetId, facetIds } from '@/geo/features/facets';
import type { SiteFilter } from '@/geo/features/filter';
import { facetWords } from '../text/facet-words';
import { inBoth } from '../text/fill';
import { filterWords } from '../text/filter-words';
import { listIn } from '../text/numbers';
import { chosenOf } from './chosen';

/** More names than these are a number. */
const namesAtMost = 3;

const listOf = (facet: FacetId, chosen: ReadonlySet<string>): Text => {
  const names = chosenOf(facet, chosen).map(({ name }) => name);
  if (names.length === 0) return filterWords.nothing;
  if (names.length > namesAtMost) return inBoth(facetWords[facet].counted, { count: names.length });
  return {
    zh: listIn(
      'zh',
      names.map(({ zh }) => zh),
    ),
    en: listIn(
      'en',
      names.map(({ en }) => en),
    ),
  };
};

/** “23 of 192 sites: steel and coking, in Lüliang and Linfen”. */
export const filterSentence = (filter: SiteFilter, shown: number, total: number): Text => {
  const parts = facetIds.flatMap((facet): Text[] => {
    const chosen = filter[facet];
    return chosen ? [inBoth(facetWords[facet].clause, { list: listOf(facet, chosen) })] : [];
  });
  if (filter.words) parts.push(inBoth(filterWords.quoted, { words: filter.words }));
  const head = inBoth(filterWords.shown, { count: shown, total });
  return {
    zh: `${head.zh}：${parts.map(({ zh }) => zh).join('，')}`,
    en: `${head.en}: ${parts.map(({ en }) => en).join(', ')}`,
  };
};
