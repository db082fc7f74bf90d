import { leavesOf } from '../../data/vocabulary/leaves';
import { type PrefectureId, prefectureIds } from '../../data/vocabulary/prefectures';
import { type SectorId, subsectorsOf } from '../../data/vocabulary/sectors';
import { isShown, type SiteFilter } from './filter';
import type { MapSite } from './map-site';
import { drawnGround } from './stage';

const { seats } = drawnGround;

/** The eleven cities in the order of their seats, as on the loom. */
export const citiesNorthToSouth: readonly PrefectureId[] = [...prefectureIds].sort(
  (a, b) => seats[a][1] - seats[b][1],
);

/** One line of the matrix: a whole sector, or one of its lines. */
export interface MatrixRow {
  id: string;
  sector: SectorId;
  leaves: readonly string[];
}

export const sectorRow = (sector: SectorId): MatrixRow => ({
  id: sector,
  sector,
  leaves: leavesOf(sector).map(({ id }) => id),
});

/**
 * The lines that a sector opens into, in the plan's order: every sub-sector, and the rest of the
 * sector where some site is in none. Empty for a sector that the plan does not divide.
 */
export const leafRows = (sector: SectorId, sites: readonly MapSite[]): MatrixRow[] => {
  const named = subsectorsOf(sector);
  if (Object.keys(named).length === 0) return [];
  return leavesOf(sector)
    .filter(({ id }) => id in named || sites.some(({ leaf }) => leaf === id))
    .map(({ id }) => ({ id, sector, leaves: [id] }));
};

/** What a city has of some sites: those that stand in it, and those that it has with others. */
export interface CityShare {
  own: readonly MapSite[];
  shared: readonly MapSite[];
}

const nothing: CityShare = { own: [], shared: [] };

/** Together as many as the map shows when only this city is on. */
export const shareOf = (sites: readonly MapSite[], city: PrefectureId): CityShare => {
  const touching = sites.filter(({ prefectures }) => prefectures.includes(city));
  return {
    own: touching.filter(({ extent }) => extent === 'place'),
    shared: touching.filter(({ extent }) => extent !== 'place'),
  };
};

/** The filter that a cell opens: of what is on, only this row and, where one is given, this city. */
export const cellFilter = (
  filter: SiteFilter,
  row?: MatrixRow,
  city?: PrefectureId,
): SiteFilter => ({
  ...filter,
  ...(row
    ? { sectors: new Set(row.leaves.filter((leaf) => !filter.sectors || filter.sectors.has(leaf))) }
    : {}),
  ...(city ? { cities: new Set([city]) } : {}),
});

/** One row crossed with every column. */
export interface Crossing {
  /** By city, each of those that the filter leaves; nothing in the others. */
  cities: Readonly<Record<PrefectureId, CityShare>>;
  region: readonly MapSite[];
  span: readonly MapSite[];
  province: readonly MapSite[];
  /** Every site of the row, once: the own ones of all cities, the regions, spans and province. */
  all: readonly MapSite[];
}

/** The sites of a row (of all rows where none is given) that pass the filter, by column. */
export const crossingOf = (
  sites: readonly MapSite[],
  filter: SiteFilter,
  row?: MatrixRow,
): Crossing => {
  const wanted = cellFilter(filter, row);
  const all = sites.filter((site) => isShown(site, wanted));
  const share = (city: PrefectureId): CityShare =>
    filter.cities && !filter.cities.has(city) ? nothing : shareOf(all, city);
  const held = (extent: MapSite['extent']) => all.filter((site) => site.extent === extent);
  return {
    cities: Object.fromEntries(prefectureIds.map((id) => [id, share(id)])) as Crossing['cities'],
    region: held('region'),
    span: held('span'),
    province: held('province'),
    all,
  };
};

const tintSteps = [
  { from: 8, share: 0.14 },
  { from: 4, share: 0.105 },
  { from: 2, share: 0.07 },
  { from: 1, share: 0.04 },
] as const;

/** The most of a sector's colour that any cell lays on the panel: marks stay 3 : 1 on it. */
export const strongestTint = tintSteps[0].share;

/** How much of the sector's colour (0–1) lies under a cell with so many sites. */
export const tintOf = (count: number): number =>
  tintSteps.find(({ from }) => count >= from)?.share ?? 0;
