import { chapterIds } from '../../data/outline/chapters';
import { kindIds } from '../../data/vocabulary/kinds';
import { leafIds, leavesOf } from '../../data/vocabulary/leaves';
import { precisionIds } from '../../data/vocabulary/precisions';
import { prefectureIds } from '../../data/vocabulary/prefectures';
import { readingIds } from '../../data/vocabulary/readings';
import { sectorIds } from '../../data/vocabulary/sectors';

const leavesBySector = Object.fromEntries(
  sectorIds.map((sector) => [sector, leavesOf(sector).map(({ id }) => id)]),
);

/**
 * What sites can be filtered by: the property of a site (and of its feature on the map) that each
 * facet looks at, and all values that it can take; `many` where a site may hold several at once, `bundles` where a link
 * writes some values as one word.
 * Add a facet here and it is read from the link, tested on lists and map, counted and exported.
 */
export const facets = {
  sectors: { property: 'leaf', many: false, values: leafIds, bundles: leavesBySector },
  kinds: { property: 'kind', many: false, values: kindIds, bundles: {} },
  cities: { property: 'prefectures', many: true, values: prefectureIds, bundles: {} },
  precisions: { property: 'precision', many: false, values: precisionIds, bundles: {} },
  chapters: { property: 'chapter', many: false, values: chapterIds, bundles: {} },
  readings: { property: 'reading', many: false, values: readingIds, bundles: {} },
} as const;

export type FacetId = keyof typeof facets;
export type FacetValue<Id extends FacetId> = (typeof facets)[Id]['values'][number];
export type FacetProperty = (typeof facets)[FacetId]['property'];

export const facetIds = Object.keys(facets) as FacetId[];
