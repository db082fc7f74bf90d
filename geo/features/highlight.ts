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
  /** The sector whose colour edges the regions; none where they are of several or of none. */
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

/** Many sites at once: their regions and spans, edged in colour where they are of one sector. */
const ofMany = (sites: readonly MapSite[]): Highlight => {
  const [edge, ...others] = distinct(sites.map(({ sector }) => sector));
  return { ...ofSites(sites, false), ...(edge && others.length === 0 ? { edge } : {}) };
};

/**
 * What a selection lights. A sector or a paragraph lights its regions and spans among the sites
 * shown; a site its own region or span, or the city that it is known to.
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
    case 'ports':
    case 'paragraph':
      return ofMany(shown.filter((site) => isLit(site, selection)));
    case 'site': {
      const site = shown.find(({ id }) => id === selection.id);
      if (!site) return nothing;
      const lit = { ...ofSites([site], true), edge: site.sector };
      return site.extent === 'place' ? { ...lit, cities: site.prefectures } : lit;
    }
  }
};
