import type { KindId } from '../../data/vocabulary/kinds';
import type { PrefectureId } from '../../data/vocabulary/prefectures';
import type { RegionId } from '../../data/vocabulary/regions';
import type { SectorId } from '../../data/vocabulary/sectors';
import type { MapSite } from './map-site';

/** What is switched on, dimension by dimension; `null` is everything. */
export interface SiteFilter {
  leaves: ReadonlySet<string> | null;
  kinds: ReadonlySet<KindId> | null;
  cities: ReadonlySet<PrefectureId> | null;
}

export const everything: SiteFilter = { leaves: null, kinds: null, cities: null };

type Facets = Pick<MapSite, 'leaf' | 'kind' | 'prefectures'>;

/**
 * Whether a site passes. A span or region passes with any city that it touches; a site known only
 * to the province touches none and passes while the cities are unfiltered.
 */
export const isShown = (site: Facets, { leaves, kinds, cities }: SiteFilter): boolean =>
  (!leaves || leaves.has(site.leaf)) &&
  (!kinds || kinds.has(site.kind)) &&
  (!cities || site.prefectures.some((prefecture) => cities.has(prefecture)));

/** What a page, or the pointer, is about. */
export type Selection =
  | { type: 'province' }
  | { type: 'sector'; id: SectorId }
  | { type: 'city'; id: PrefectureId }
  | { type: 'region'; id: RegionId }
  | { type: 'ports' }
  | { type: 'paragraph'; id: number }
  | { type: 'site'; id: string };

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
  }
};
