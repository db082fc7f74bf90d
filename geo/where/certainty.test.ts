import { expect, test } from '@playwright/test';
import { sites } from '../../data/dataset';
import { positionOf } from '../places';
import type { LngLat } from '../projection';
import { type Area, areaPolygon } from './area';
import { certaintyIn } from './certainty';
import { grounds } from './grounds';

const { sites: bySite, shapes } = grounds();

const whole: Area = {
  shape: 'polygon',
  corners: [
    [105, 30],
    [120, 30],
    [120, 45],
    [105, 45],
  ],
};

const around = (center: LngLat, km: number): Area => ({ shape: 'circle', center, km });

const certainties = (area: Area) => {
  const certainty = certaintyIn(areaPolygon(area), shapes);
  return new Map(sites.map(({ id }) => [id, certainty(bySite[id]?.footprints ?? [])]));
};

test('in an area larger than the province everything with a place is inside', () => {
  const found = certainties(whole);
  for (const { id, extent } of sites) {
    expect(found.get(id), id).toBe(extent === 'province' ? 'maybe' : 'inside');
  }
});

test('far from the province nothing with a place is inside', () => {
  const found = certainties(around([118, 32], 20));
  for (const { id, extent } of sites) {
    expect(found.get(id), id).toBe(extent === 'province' ? 'maybe' : 'outside');
  }
});

test('a published coordinate is inside a circle round it or it is not', () => {
  const { point } = positionOf('wusu');
  expect(certainties(around(point, 1)).get('air-port-taiyuan')).toBe('inside');
  const east: LngLat = [point[0] + 0.2, point[1]];
  expect(certainties(around(east, 10)).get('air-port-taiyuan')).toBe('outside');
});

test('what is known to its city only may be inside a circle round the seat', () => {
  const found = certainties(around(positionOf('taiyuan').point, 15));
  expect(found.get('steel-base-taiyuan')).toBe('maybe');
  expect(found.get('steel-base-yuncheng')).toBe('outside');
});

test('a circle wide enough for the whole city holds what is known to the city', () => {
  const found = certainties(around([112.3, 37.9], 95));
  expect(found.get('steel-base-taiyuan')).toBe('inside');
});

test('a span is inside with all of its cities, and maybe with one of them', () => {
  const found = certainties(around([112.3, 37.9], 95));
  const spans = sites.filter(
    ({ extent, prefectures }) => extent === 'span' && prefectures.includes('taiyuan'),
  );
  expect(spans.length).toBeGreaterThan(3);
  for (const { id } of spans) expect(found.get(id), id).toBe('maybe');
});

test('certainty only grows with the circle', () => {
  const rank = { outside: 0, maybe: 1, inside: 2 } as const;
  const radii = [5, 20, 60, 120, 300];
  const [first, ...rest] = radii.map((km) => certainties(around([112, 37], km)));
  let before = first;
  for (const now of rest) {
    for (const { id } of sites) {
      const [was, is] = [before?.get(id) ?? 'outside', now.get(id) ?? 'outside'];
      expect(rank[is], id).toBeGreaterThanOrEqual(rank[was]);
    }
    before = now;
  }
});
