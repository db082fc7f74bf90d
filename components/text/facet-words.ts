import { kinds } from '@/data/vocabulary/kinds';
import type { Text } from '@/data/vocabulary/languages';
import { leafName } from '@/data/vocabulary/leaves';
import { precisions } from '@/data/vocabulary/precisions';
import { prefectures } from '@/data/vocabulary/prefectures';
import { readings } from '@/data/vocabulary/readings';
import type { FacetId, FacetValue } from '@/geo/features/facets';
import { legendWords } from './legend-words';

/** What each facet and each of its values is called. */
export const facetWords: {
  readonly [Id in FacetId]: { title: Text; nameOf: (value: FacetValue<Id>) => Text };
} = {
  sectors: { title: legendWords.sectors, nameOf: leafName },
  kinds: { title: legendWords.kinds, nameOf: (value) => kinds[value].plural },
  cities: { title: legendWords.cities, nameOf: (value) => prefectures[value].name },
  precisions: { title: legendWords.howKnown, nameOf: (value) => precisions[value].name },
  readings: { title: legendWords.readings, nameOf: (value) => readings[value].name },
};
