import { expect, test } from '@playwright/test';
import geographiclib from 'geographiclib-geodesic';
import { sites } from '../../data/dataset';
import { separationOf } from '../features/separation';
import type { Position } from '../position';
import { grounds } from './grounds';
import { nearestSites } from './nearest';

const known = grounds();
const candidates = sites.map(({ id }) => id);

const at = (lng: number, lat: number): Position => ({
  point: [lng, lat],
  precision: 'exact',
  unit: '',
  radiusKm: 0,
});

/** Karney's geodesic on the WGS-84 ellipsoid, km. */
const onEllipsoid = (from: Position, to: Position): number => {
  const { s12 = Number.NaN } = geographiclib.Geodesic.WGS84.Inverse(
    from.point[1],
    from.point[0],
    to.point[1],
    to.point[0],
  );
  return s12 / 1000;
};

test('distances are within three tenths of a percent of the ellipsoid’s, between all places', () => {
  const positions = Object.values(known.sites).flatMap((ground) => ground.positions);
  const distinct = [...new Map(positions.map((each) => [each.point.join(), each])).values()];
  expect(distinct.length).toBeGreaterThan(25);
  for (const from of distinct) {
    for (const to of distinct) {
      const exact = onEllipsoid(from, to);
      expect(Math.abs(separationOf(from, to).km - exact)).toBeLessThanOrEqual(exact * 0.003);
    }
  }
});

test('from a point the sites come from near to far, each with a place once', () => {
  const found = nearestSites([at(112.55, 37.87)], candidates, known);
  const placed = sites.filter(({ places }) => places.length > 0).map(({ id }) => id);
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(placed));
  expect(found).toHaveLength(placed.length);
  const distances = found.map(({ km }) => km);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test('the nearest airport of a point in Yuncheng is Yuncheng’s, exactly known', () => {
  const airPorts = sites
    .filter(({ kind, port }) => kind === 'port' && port?.mode === 'air')
    .map(({ id }) => id);
  const [nearest] = nearestSites([at(111, 35.03)], airPorts, known);
  expect(nearest?.id).toBe('air-port-yuncheng');
  expect(nearest?.errorKm).toBe(0);
});

test('a span is as far as its nearest city', () => {
  const span = sites.find(({ extent }) => extent === 'span');
  if (!span) throw new Error('there are spans');
  const ground = known.sites[span.id];
  const here = at(112, 36);
  const each = (ground?.positions ?? []).map((to) => separationOf(here, to).km);
  expect(nearestSites([here], [span.id], known)[0]?.km).toBe(Math.min(...each));
});
