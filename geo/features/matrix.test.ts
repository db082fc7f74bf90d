import { expect, test } from '@playwright/test';
import { sites as planned } from '@/data/dataset';
import { kindIds } from '@/data/vocabulary/kinds';
import { leafIds } from '@/data/vocabulary/leaves';
import { type PrefectureId, prefectureIds } from '@/data/vocabulary/prefectures';
import { type SectorId, sectorIds } from '@/data/vocabulary/sectors';
import { contrast, mix, palette, themes } from '../palette';
import { everything, isShown, type SiteFilter } from './filter';
import { mapSiteOf } from './map-site';
import {
  type Crossing,
  cellFilter,
  citiesNorthToSouth,
  crossingOf,
  leafRows,
  type MatrixRow,
  sectorRow,
  strongestTint,
  tintOf,
} from './matrix';

const sites = planned.map(mapSiteOf);

const linesOf = (sector: SectorId): MatrixRow[] => leafRows(sector, sites);
const rows = sectorIds.flatMap((sector) => [sectorRow(sector), ...linesOf(sector)]);

/** A few views that a reader may come with, one of each kind and all together. */
const views: readonly SiteFilter[] = [
  everything,
  { ...everything, kinds: new Set(['base', 'project']) },
  { ...everything, cities: new Set(['taiyuan', 'yuncheng', 'linfen']) },
  { ...everything, sectors: new Set(leafIds.filter((_, index) => index % 2 === 0)) },
  { ...everything, precisions: new Set(['county', 'region']), words: '基地' },
  {
    ...everything,
    sectors: new Set(leafIds.filter((_, index) => index % 3 > 0)),
    kinds: new Set(kindIds.filter((kind) => kind !== 'base')),
    cities: new Set(prefectureIds.slice(2)),
  },
];

const shownBy = (filter: SiteFilter): number =>
  sites.filter((site) => isShown(site, filter)).length;

/** What a reader expects of a link: the row and the city alone, and whatever else was on. */
const asked = (view: SiteFilter, row: MatrixRow, city?: PrefectureId): SiteFilter => ({
  ...view,
  sectors: new Set(row.leaves.filter((leaf) => !view.sectors || view.sectors.has(leaf))),
  ...(city ? { cities: new Set([city]) } : {}),
});

const inCities = ({ cities }: Crossing): number =>
  Object.values(cities).reduce((sum, { own }) => sum + own.length, 0);

const ids = (held: readonly { id: string }[]): string[] => held.map(({ id }) => id).sort();

test('a cell of any row in any city counts what the map shows once it is opened', () => {
  let filled = 0;
  for (const view of views) {
    for (const row of rows) {
      const { cities } = crossingOf(sites, view, row);
      for (const city of prefectureIds) {
        if (view.cities && !view.cities.has(city)) continue;
        const { own, shared } = cities[city];
        expect(cellFilter(view, row, city)).toEqual(asked(view, row, city));
        expect(own.length + shared.length, `${row.id} × ${city}`).toBe(
          shownBy(asked(view, row, city)),
        );
        filled += own.length;
      }
    }
  }
  expect(filled).toBeGreaterThan(planned.length);
});

test('what is in a city’s cell stands there, and what is shared is counted elsewhere', () => {
  for (const row of rows) {
    const { cities, region, span } = crossingOf(sites, everything, row);
    const elsewhere = new Set(ids([...region, ...span]));
    for (const city of prefectureIds) {
      for (const { extent, prefectures } of cities[city].own) {
        expect([extent, ...prefectures]).toEqual(['place', city]);
      }
      for (const { id } of cities[city].shared) expect(elsewhere.has(id), id).toBe(true);
    }
  }
});

test('every row adds up to its total, and opens all that it counts', () => {
  for (const view of views) {
    for (const row of rows) {
      const crossing = crossingOf(sites, view, row);
      const { region, span, province, all } = crossing;
      expect(inCities(crossing) + region.length + span.length + province.length, row.id).toBe(
        all.length,
      );
      expect(cellFilter(view, row)).toEqual(asked(view, row));
      expect(all.length, row.id).toBe(shownBy(asked(view, row)));
    }
  }
});

test('unfiltered, a sector’s total is the number of its records and the last total is all of them', () => {
  for (const sector of sectorIds) {
    const records = planned.filter((site) => site.sector === sector);
    expect(crossingOf(sites, everything, sectorRow(sector)).all.length).toBe(records.length);
  }
  expect(crossingOf(sites, everything).all.length).toBe(planned.length);
});

test('columns add up too: the bottom line is the sum of the sectors, a sector that of its lines', () => {
  for (const view of views) {
    const bottom = crossingOf(sites, view);
    const bySector = sectorIds.map((sector) => crossingOf(sites, view, sectorRow(sector)));
    for (const city of prefectureIds) {
      expect(ids(bySector.flatMap(({ cities }) => cities[city].own))).toEqual(
        ids(bottom.cities[city].own),
      );
      expect(ids(bySector.flatMap(({ cities }) => cities[city].shared))).toEqual(
        ids(bottom.cities[city].shared),
      );
    }
    for (const column of ['region', 'span', 'province', 'all'] as const) {
      expect(ids(bySector.flatMap((row) => row[column]))).toEqual(ids(bottom[column]));
    }
    for (const sector of sectorIds) {
      const lines = linesOf(sector);
      if (lines.length === 0) continue;
      expect(ids(lines.flatMap((row) => crossingOf(sites, view, row).all)), sector).toEqual(
        ids(crossingOf(sites, view, sectorRow(sector)).all),
      );
    }
  }
});

test('a city that the filter leaves out has an empty column', () => {
  const { cities } = crossingOf(sites, { ...everything, cities: new Set(['taiyuan']) });
  expect(cities.taiyuan.own.length).toBeGreaterThan(0);
  expect(cities.taiyuan.shared.length).toBeGreaterThan(0);
  expect(cities.jinzhong).toEqual({ own: [], shared: [] });
});

test('Datong is the first column and Yuncheng the last', () => {
  expect([...citiesNorthToSouth].sort()).toEqual([...prefectureIds].sort());
  expect([citiesNorthToSouth[0], citiesNorthToSouth.at(-1)]).toEqual(['datong', 'yuncheng']);
});

test('marks and figures can be told from the strongest tint in every theme', () => {
  expect(tintOf(0)).toBe(0);
  expect(tintOf(planned.length)).toBe(strongestTint);
  for (const theme of themes) {
    const { ground, sectors } = palette[theme];
    for (const sector of sectorIds) {
      const { colour } = sectors[sector];
      const under = mix(colour, ground.panel, strongestTint);
      expect(contrast(colour, under), `${sector}, ${theme}`).toBeGreaterThanOrEqual(3);
      expect(contrast(ground.inkSecond, under), `${sector}, ${theme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
