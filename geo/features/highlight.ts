import type { PrefectureId } from '../../data/vocabulary/prefectures';
import type { RegionId } from '../../data/vocabulary/regions';
import type { SectorId } from '../../data/vocabulary/sectors';
import { isLit, type Selection } from './filter';
import type { MapSite } from './map-site';

/** Areas and lines that a selection lights, besides its symbols. */
export interface Highlight {
  cities: readonly PrefectureId[];
  regions: readonly RegionId[];
  spans: readonly { id: string; sector: SectorId }[];
  /** The sector whose colour edges the regions; none where several sectors share them. */
  edge?: SectorId;
  /** Whether one thing alone is meant, to be drawn strongly. */
  single: boolean;
}

const nothing: Highlight = { cities: [], regions: [], spans: [], single: false };

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const ofSites = (sites: readonly MapSite[], single: boolean): Highlight => ({
  cities: [],
  regions: distinct(sites.flatMap(({ region }) => region ?? [])),
  spans: sites.filter(({ extent }) => extent === 'span').map(({ id, sector }) => ({ id, sector })),
  single,
});

/**
 * What a selection lights. A sector lights its regions and spans among the sites shown; a site its
 * own region or span, or the city that it is known to.
 */
export const highlightOf = (selection: Selection, shown: readonly MapSite[]): Highlight => {
  switch (selection.type) {
    case 'province':
      return nothing;
    case 'city':
      return { ...nothing, cities: [selection.id], single: true };
    case 'region':
      return { ...nothing, regions: [selection.id], single: true };
    case 'sector':
    case 'ports': {
      const lit = shown.filter((site) => isLit(site, selection));
      const edge = selection.type === 'sector' ? selection.id : 'ports';
      return { ...ofSites(lit, false), edge };
    }
    case 'picks':
      return ofSites(
        shown.filter((site) => isLit(site, selection)),
        false,
      );
    case 'site': {
      const site = shown.find(({ id }) => id === selection.id);
      if (!site) return nothing;
      const lit = { ...ofSites([site], true), edge: site.sector };
      return site.extent === 'place' ? { ...lit, cities: site.prefectures } : lit;
    }
  }
};
