import { expect, test } from '@playwright/test';
import { counties, countyIds } from '@/data/vocabulary/counties';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { shapeOf, unionOf } from '../places';
import { areaKm2 } from './area';
import { provinceFeature, topology } from './boundaries';

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/** The quantised arcs as whole numbers, so that every comparison below is exact. */
function segments(): Segment[] {
  return topology.arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    const places = arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x, y] as const;
    });
    return places.slice(1).map(([x1, y1], index): Segment => {
      const [x0, y0] = places[index] ?? [x1, y1];
      return [x0, y0, x1, y1];
    });
  });
}

const side = ([x0, y0, x1, y1]: Segment, x: number, y: number): number =>
  Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));

const apart = (a: Segment, b: Segment): boolean =>
  Math.max(a[0], a[2]) < Math.min(b[0], b[2]) ||
  Math.max(b[0], b[2]) < Math.min(a[0], a[2]) ||
  Math.max(a[1], a[3]) < Math.min(b[1], b[3]) ||
  Math.max(b[1], b[3]) < Math.min(a[1], a[3]);

const cross = (a: Segment, b: Segment): boolean =>
  side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;

/** Arc → how often the counties use it forwards and backwards. */
function arcUses(): Array<{ forwards: number; backwards: number }> {
  const uses = topology.arcs.map(() => ({ forwards: 0, backwards: 0 }));
  for (const { arcs } of topology.objects.counties.geometries) {
    for (const index of (arcs as unknown as number[][][]).flat(2)) {
      const use = uses[index < 0 ? ~index : index];
      if (use) use[index < 0 ? 'backwards' : 'forwards'] += 1;
    }
  }
  return uses;
}

test('zero overlaps: no border crosses another', () => {
  const all = segments().sort((a, b) => Math.min(a[0], a[2]) - Math.min(b[0], b[2]));
  let crossings = 0;
  for (const [index, a] of all.entries()) {
    for (let next = index + 1; next < all.length; next += 1) {
      const b = all[next] as Segment;
      if (Math.min(b[0], b[2]) > Math.max(a[0], a[2])) break;
      if (!apart(a, b) && cross(a, b)) crossings += 1;
    }
  }
  expect(all.length).toBeGreaterThan(4000);
  expect(crossings).toBe(0);
});

test('zero overlaps: each border has one county on either side, never two on one', () => {
  const doubled = arcUses().filter(({ forwards, backwards }) => forwards > 1 || backwards > 1);
  expect(doubled).toEqual([]);
});

test('zero gaps: the borders with a county on one side only are the province’s one outline', () => {
  const outer = arcUses().flatMap(({ forwards, backwards }, arc) =>
    forwards + backwards === 1 ? [arc] : [],
  );
  const outline = topology.objects.province.geometries.flatMap(({ arcs }) =>
    (arcs as unknown as number[][][]).flat(2).map((index) => (index < 0 ? ~index : index)),
  );
  expect(outline.sort((a, b) => a - b)).toEqual(outer);
  expect(provinceFeature.geometry.type).toBe('Polygon');
  expect(provinceFeature.geometry.coordinates).toHaveLength(1);
});

test('zero gaps: the counties put together have no hole and the area of their sum', () => {
  const codes = countyIds.map((id) => counties[id].adcode);
  const union = unionOf(codes);
  const sum = codes.reduce((total, code) => total + areaKm2(shapeOf(code)), 0);
  expect(union.coordinates.map((rings) => rings.length)).toEqual([1]);
  expect(Math.abs(areaKm2(union) - sum)).toBeLessThan(1e-6);
  expect(Math.abs(areaKm2(provinceFeature.geometry) - sum)).toBeLessThan(1e-6);
});

for (const id of prefectureIds) {
  test(`${prefectures[id].name.en} covers exactly the ground of its counties`, () => {
    const own = Object.values(counties).filter(({ prefecture }) => prefecture === id);
    const sum = own.reduce((total, { adcode }) => total + areaKm2(shapeOf(adcode)), 0);
    expect(Math.abs(areaKm2(shapeOf(prefectures[id].adcode)) - sum)).toBeLessThan(1e-6);
  });
}
