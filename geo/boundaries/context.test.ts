import { expect, test } from '@playwright/test';
import { booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import { areaKm2 } from './area';
import { provinceFeature } from './boundaries';
import {
  neighbourBorders,
  neighbourFeatures,
  neighbourLabels,
  riverFeatures,
  transportFeatures,
} from './context';

/** West, south, east, north of the clip, degrees. Mongolia begins at 42.4° N here. */
const [west, south, east, north] = [109, 33.5, 116.5, 42] as const;

const places = (lines: number[][][]) => lines.flat() as Array<[number, number]>;

const liesOn = (edge: number, ...degrees: number[]) =>
  degrees.every((value) => Math.abs(value - edge) < 1e-3);

test('the provinces round Shanxi are its four neighbours and Beijing behind them', () => {
  const names = neighbourFeatures.features.map(({ properties }) => properties.zh);
  expect(names).toEqual(['北京', '河北', '内蒙古', '河南', '陕西']);
});

test('no neighbour reaches over Shanxi’s outline by more than a drawing can show', () => {
  const over = neighbourFeatures.features.reduce((total, neighbour) => {
    const shared = intersect(
      featureCollection([feature(neighbour.geometry), feature(provinceFeature.geometry)]),
    );
    return total + (shared ? areaKm2(shared.geometry) : 0);
  }, 0);
  // The outline is about 2,000 km long: 4 km² is 2 m of it on average.
  expect(over).toBeLessThan(4);
});

test('no national border is drawn: the neighbours’ borders end at the clip, short of it', () => {
  const all = places(neighbourBorders.coordinates);
  expect(all.length).toBeGreaterThan(100);
  const outside = all.filter(
    ([lng, lat]) =>
      lng < west - 1e-3 || lng > east + 1e-3 || lat < south - 1e-3 || lat > north + 1e-3,
  );
  expect(outside).toEqual([]);
});

test('the edge of the clip is not drawn as a border', () => {
  const along = neighbourBorders.coordinates.flatMap((line) =>
    line.slice(1).filter(([lng = 0, lat = 0], index) => {
      const [lastLng = 0, lastLat = 0] = line[index] ?? [];
      return (
        liesOn(west, lng, lastLng) ||
        liesOn(east, lng, lastLng) ||
        liesOn(south, lat, lastLat) ||
        liesOn(north, lat, lastLat)
      );
    }),
  );
  expect(along).toEqual([]);
});

test('each neighbour’s label stands inside it', () => {
  for (const [index, { geometry, properties }] of neighbourLabels.features.entries()) {
    const outline = neighbourFeatures.features[index]?.geometry;
    expect(outline && booleanPointInPolygon(geometry, outline), properties.zh).toBe(true);
  }
});

test('seven rivers are drawn, the Yellow River and the Fen above the others', () => {
  const ranks = riverFeatures.features.map(({ properties }) => [properties.zh, properties.rank]);
  expect(ranks).toEqual([
    ['黄河', 'yellow'],
    ['汾河', 'fen'],
    ['桑干河', 'other'],
    ['滹沱河', 'other'],
    ['沁河', 'other'],
    ['浊漳河', 'other'],
    ['丹河', 'other'],
  ]);
});

test('every railway and road says that it is schematic, in both languages under one id', () => {
  const lines = transportFeatures.features;
  expect(lines).toHaveLength(8);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(8);
  for (const { properties } of lines) {
    expect(properties).toMatchObject({ schematic: true, kind: expect.stringMatching(/rail|road/) });
    expect(properties.zh && properties.en).toBeTruthy();
  }
});
