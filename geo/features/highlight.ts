import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { type RegionId, regions } from '../../data/vocabulary/regions';
import type { SectorId } from '../../data/vocabulary/sectors';
import { isLit, type Selection } from './filter';
import type { MapSite } from './map-site';
import type { Pointed } from './pointed';

/** Areas and lines that a selection lights, besides its symbols. */
export interface Highlight {
  cities: readonly PrefectureId[];
  regions: readonly RegionId[];
  spans: readonly { id: string; sector: SectorId }[];
  /** Cities whose seats are ringed: those that the one region or span joins. */
  members: readonly PrefectureId[];
  /** The sector whose colour edges the regions; none where they are of several or of none. */
  edge?: SectorId;
  /** Whether one thing alone is meant, to be drawn strongly. */
  single: boolean;
}

export const nothingLit: Highlight = {
  cities: [],
  regions: [],
  spans: [],
  members: [],
  single: false,
};

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const ofSites = (sites: readonly MapSite[]): Highlight => ({
  ...nothingLit,
  regions: distinct(sites.flatMap(({ region }) => region ?? [])),
  spans: sites.filter(({ extent }) => extent === 'span').map(({ id, sector }) => ({ id, sector })),
});

/** Many sites at once: their regions and spans, edged in colour where they are of one sector. */
const ofMany = (sites: readonly MapSite[]): Highlight => {
  const [edge, ...others] = distinct(sites.map(({ sector }) => sector));
  return { ...ofSites(sites), ...(edge && others.length === 0 ? { edge } : {}) };
};

const ofRegion = (id: RegionId): Highlight => ({
  ...nothingLit,
  regions: [id],
  members: regions[id].units,
  single: true,
});

const ofSite = (site: MapSite): Highlight => ({
  ...ofSites([site]),
  cities: site.extent === 'place' ? site.prefectures : [],
  members: site.extent === 'span' || site.extent === 'region' ? site.prefectures : [],
  edge: site.sector,
  single: true,
});

/**
 * What a selection lights. A sector or a paragraph lights its regions and spans among the sites
 * shown; a site its own region or span, or the city that it is known to. Ports are drawn as a
 * structure of their own.
 */
export const highlightOf = (selection: Selection, shown: readonly MapSite[]): Highlight => {
  switch (selection.type) {
    case 'province':
      return nothingLit;
    case 'city':
      return { ...nothingLit, cities: [selection.id], single: true };
    case 'region':
      return ofRegion(selection.id);
    case 'ports':
      return nothingLit;
    case 'sector':
    case 'picks':
    case 'paragraph':
      return ofMany(shown.filter((site) => isLit(site, selection)));
    case 'site': {
      const site = shown.find(({ id }) => id === selection.id);
      return site ? ofSite(site) : nothingLit;
    }
  }
};

/** What the pointer lights besides: a site at one place has its ring and needs no more. */
export const pointedHighlight = (pointed: Pointed | null, shown: readonly MapSite[]): Highlight => {
  if (!pointed) return nothingLit;
  const lit = highlightOf(pointed, shown);
  return pointed.type === 'site' ? { ...lit, cities: [] } : lit;
};

/** The sites that wear a ring while the pointer is on something: itself, or all of a region's. */
export const ringedSites = (pointed: Pointed | null, shown: readonly MapSite[]): string[] => {
  if (pointed?.type === 'site') return [pointed.id];
  if (pointed?.type !== 'region') return [];
  return shown.filter(({ region }) => region === pointed.id).map(({ id }) => id);
};
