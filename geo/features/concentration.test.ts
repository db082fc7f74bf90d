import { expect, test } from '@playwright/test';
import { sites as planned } from '@/data/dataset';
import { type PrefectureId, prefectureIds } from '@/data/vocabulary/prefectures';
import type { SectorId } from '@/data/vocabulary/sectors';
import { concentrationsOf, standingOf, standingOut, standsOutFrom } from './concentration';
import { cityMostLike, sectorMostLike } from './likeness';
import { type MapSite, mapSiteOf } from './map-site';

const sites = planned.map(mapSiteOf);

const [pattern] = sites.filter(({ extent }) => extent === 'place');

/** So many sites of a sector in a city; what else a site has does not matter here. */
const some = (count: number, sector: SectorId, city: PrefectureId): MapSite[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(pattern as MapSite),
    id: `${sector}-${city}-${index}`,
    sector,
    prefectures: [city],
  }));

/** Ten sites: Datong has 4 of 10, and 3 of the 4 of coal. */
const ten = [
  ...some(3, 'coal', 'datong'),
  ...some(1, 'food', 'datong'),
  ...some(1, 'coal', 'linfen'),
  ...some(5, 'food', 'linfen'),
];

test('three of four sites in a city that has four of ten is 1.875 times as much', () => {
  const [coal, food] = concentrationsOf(ten, 'datong');
  expect(coal).toMatchObject({ sector: 'coal', own: 3, all: 4 });
  expect(coal?.quotient).toBeCloseTo(3 / 4 / (4 / 10), 10);
  expect(coal?.between[0]).toBeCloseTo(2 / 3 / (3 / 9), 10);
  expect(coal?.between[1]).toBeCloseTo(4 / 5 / (5 / 11), 10);
  expect(food?.quotient).toBeCloseTo(1 / 6 / (4 / 10), 10);
});

test('a city stands out only where it has two sites and a quarter more than its share', () => {
  expect(standingOut(ten, 'datong').map(({ sector }) => sector)).toEqual(['coal']);
  expect(standingOut(some(1, 'coal', 'datong'), 'datong')).toEqual([]);
  for (const city of prefectureIds) {
    const found = standingOut(sites, city);
    for (const { own, quotient } of found) {
      expect(own).toBeGreaterThanOrEqual(standsOutFrom.sites);
      expect(quotient).toBeGreaterThanOrEqual(standsOutFrom.quotient);
    }
    const quotients = found.map(({ quotient }) => quotient);
    expect(quotients).toEqual([...quotients].sort((a, b) => b - a));
  }
});

test('weighed by the cities’ sizes, every sector is as in the province: 1', () => {
  const size = (city: PrefectureId) => standingOf(sites, city).own / standingOf(sites, city).all;
  const sums = new Map<SectorId, number>();
  for (const city of prefectureIds) {
    for (const { sector, quotient } of concentrationsOf(sites, city)) {
      sums.set(sector, (sums.get(sector) ?? 0) + quotient * size(city));
    }
  }
  expect(sums.size).toBeGreaterThan(5);
  for (const [sector, sum] of sums) expect(sum, sector).toBeCloseTo(1, 10);
});

test('the eleven cities together have every site that stands in one city, ranked by how many', () => {
  const standings = prefectureIds.map((city) => standingOf(sites, city));
  const located = planned.filter(({ extent }) => extent === 'place').length;
  expect(standings.reduce((sum, { own }) => sum + own, 0)).toBe(located);
  for (const { own, all, rank, tied } of standings) {
    expect(all).toBe(located);
    expect(standings.filter((other) => other.own > own).length).toBe(rank - 1);
    expect(standings.filter((other) => other.own === own).length > 1).toBe(tied);
  }
});

test('alike is who has the same mix, not who has as many', () => {
  const large = [...some(6, 'coal', 'taiyuan'), ...some(2, 'food', 'taiyuan')];
  const other = some(4, 'food', 'yuncheng');
  expect(cityMostLike([...ten, ...large, ...other], 'datong')).toBe('taiyuan');
  expect(cityMostLike(some(2, 'coal', 'datong'), 'datong')).toBeUndefined();
  const spread = [...some(1, 'power', 'datong'), ...some(9, 'space', 'linfen')];
  expect(sectorMostLike([...ten, ...spread], 'food')).toBe('space');
  expect(sectorMostLike(ten, 'textiles')).toBeUndefined();
});
