import type { PrefectureId } from '../../data/vocabulary/prefectures';
import type { RegionId } from '../../data/vocabulary/regions';
import type { SectorId } from '../../data/vocabulary/sectors';
import { type FacetId, type FacetProperty, type FacetValue, facetIds, facets } from './facets';
import type { MapSite } from './map-site';

/** What is chosen, facet by facet; `null` is everything. */
export type SiteFilter = {
  readonly [Id in FacetId]: ReadonlySet<FacetValue<Id>> | null;
} & {
  /** Words that products, firms or names must hold. */
  readonly words: string | null;
};

const noFacet = Object.fromEntries(facetIds.map((facet) => [facet, null])) as Record<FacetId, null>;

export const everything: SiteFilter = { ...noFacet, words: null };

type Facets = Pick<MapSite, FacetProperty | 'words'>;

const passes = (site: Facets, facet: FacetId, chosen: ReadonlySet<string>): boolean =>
  [site[facets[facet].property]].flat().some((held) => chosen.has(held));

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Whether a name, product or firm of a site holds these words. */
export const hasWords = (site: Pick<MapSite, 'words'>, words: string): boolean =>
  folded(site.words).includes(folded(words));

/**
 * Whether a site passes. A span or region passes with any city that it touches; a site known only
 * to the province touches none and passes while the cities are unfiltered.
 */
export const isShown = (site: Facets, filter: SiteFilter): boolean =>
  facetIds.every((facet) => {
    const chosen = filter[facet];
    return !chosen || passes(site, facet, chosen);
  }) &&
  (!filter.words || hasWords(site, filter.words));

/** The sites that would be shown if, of one facet, only these values were chosen. */
export const leftBy = <Id extends FacetId, Candidate extends Facets>(
  sites: readonly Candidate[],
  filter: SiteFilter,
  facet: Id,
  values: readonly FacetValue<Id>[],
): Candidate[] => {
  const narrowed = { ...filter, [facet]: new Set(values) };
  return sites.filter((site) => isShown(site, narrowed));
};

/** What a page, or the pointer, is about. */
export type Selection =
  | { type: 'province' }
  | { type: 'sector'; id: SectorId }
  | { type: 'city'; id: PrefectureId }
  | { type: 'region'; id: RegionId }
  | { type: 'ports' }
  | { type: 'paragraph'; id: number }
  | { type: 'site'; id: string }
  | { type: 'picks'; ids: readonly string[] };

/** Whether a site belongs to what is selected; the rest steps back. */
export const isLit = (
  site: Pick<MapSite, 'id' | 'entry' | 'sector' | 'prefectures' | 'region' | 'paragraph'>,
  selection: Selection,
  selectedEntry?: string,
): boolean => {
  switch (selection.type) {
    case 'province':
      return true;
    case 'sector':
      return site.sector === selection.id;
    case 'city':
      return site.prefectures.includes(selection.id);
    case 'region':
      return site.region === selection.id;
    case 'ports':
      return site.sector === 'ports';
    case 'paragraph':
      return site.paragraph === selection.id;
    case 'site':
      return site.id === selection.id || site.entry === selectedEntry;
    case 'picks':
      return selection.ids.includes(site.id);
  }
};
