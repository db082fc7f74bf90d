import type { Text } from '@/data/vocabulary/languages';
import type { FacetId } from '@/geo/features/facets';
import type { SiteFilter } from '@/geo/features/filter';
import { inBoth } from '../text/fill';
import { filterWords } from '../text/filter-words';
import { listIn } from '../text/numbers';
import { chosenOf } from './chosen';

/** More names than these are a number. */
const namesAtMost = 3;

/** How each facet reads in a sentence after the count. */
const clauses: Readonly<Record<FacetId, Text>> = {
  sectors: { zh: '{list}', en: '{list}' },
  kinds: { zh: '限{list}', en: '{list} only' },
  cities: { zh: '涉及{list}', en: 'in {list}' },
  precisions: { zh: '位置{list}', en: 'position: {list}' },
  readings: { zh: '{list}', en: '{list}' },
};

const count: Readonly<Record<FacetId, Text>> = {
  sectors: { zh: '{count} 个细分产业', en: '{count} sectors and sub-sectors' },
  kinds: { zh: '{count} 类', en: '{count} kinds' },
  cities: { zh: '{count} 市', en: '{count} cities' },
  precisions: { zh: '{count} 级', en: '{count} levels' },
  readings: { zh: '{count} 项', en: '{count} of them' },
};

const listOf = (facet: FacetId, chosen: ReadonlySet<string>): Text => {
  const names = chosenOf(facet, chosen).map(({ name }) => name);
  if (names.length === 0) return filterWords.nothing;
  if (names.length > namesAtMost) return inBoth(count[facet], { count: names.length });
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
  const parts = Object.entries(clauses).flatMap(([id, clause]): Text[] => {
    const facet = id as FacetId;
    const chosen = filter[facet];
    return chosen ? [inBoth(clause, { list: listOf(facet, chosen) })] : [];
  });
  if (filter.words) parts.push(inBoth(filterWords.quoted, { words: filter.words }));
  const head = inBoth(filterWords.shown, { count: shown, total });
  return {
    zh: `${head.zh}：${parts.map(({ zh }) => zh).join('，')}`,
    en: `${head.en}: ${parts.map(({ en }) => en).join(', ')}`,
  };
};
