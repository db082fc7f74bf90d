import { chapterTitle } from '@/data/outline/chapters';
import { kinds } from '@/data/vocabulary/kinds';
import type { Text } from '@/data/vocabulary/languages';
import { leafName } from '@/data/vocabulary/leaves';
import { precisions } from '@/data/vocabulary/precisions';
import { prefectures } from '@/data/vocabulary/prefectures';
import { readings } from '@/data/vocabulary/readings';
import type { FacetId, FacetValue } from '@/geo/features/facets';
import { legendWords } from './legend-words';

interface FacetWords<Id extends FacetId> {
  title: Text;
  nameOf: (value: FacetValue<Id>) => Text;
  /** How the facet reads in a sentence, around the names that are chosen. */
  clause: Text;
  /** What many names are called together. */
  counted: Text;
}

/** What each facet and each of its values is called. */
export const facetWords: { readonly [Id in FacetId]: FacetWords<Id> } = {
  sectors: {
    title: legendWords.sectors,
    nameOf: leafName,
    clause: { zh: '{list}', en: '{list}' },
    counted: { zh: '{count} 个产业或细分', en: '{count} sectors and sub-sectors' },
  },
  kinds: {
    title: legendWords.kinds,
    nameOf: (value) => kinds[value].plural,
    clause: { zh: '限{list}', en: '{list} only' },
    counted: { zh: '{count} 类', en: '{count} kinds' },
  },
  cities: {
    title: legendWords.cities,
    nameOf: (value) => prefectures[value].name,
    clause: { zh: '涉及{list}', en: 'in {list}' },
    counted: { zh: '{count} 市', en: '{count} cities' },
  },
  precisions: {
    title: legendWords.howKnown,
    nameOf: (value) => precisions[value].name,
    clause: { zh: '位置：{list}', en: 'position: {list}' },
    counted: { zh: '{count} 级', en: '{count} levels' },
  },
  chapters: {
    title: legendWords.chapters,
    nameOf: chapterTitle,
    clause: { zh: '出自{list}', en: 'from {list}' },
    counted: { zh: '{count} 章', en: '{count} chapters' },
  },
  readings: {
    title: legendWords.readings,
    nameOf: (value) => readings[value].name,
    clause: { zh: '{list}', en: '{list}' },
    counted: { zh: '{count} 种', en: '{count} kinds' },
  },
};
