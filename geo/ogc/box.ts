import type { BBox, Position } from 'geojson';

/** West, south, east, north; degrees. West is greater than east where it crosses the 180th meridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The shapes that a collection holds. */
export type Shape =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] };

export const linesOf = (shape: Shape): readonly Position[][] => {
  if (shape.type === 'Point') return [[shape.coordinates]];
  return shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates.flat();
};

/** The smallest box round shapes. */
export const boxRound = (shapes: readonly Shape[]): Box => {
  const positions = shapes.flatMap((shape) => linesOf(shape).flat());
  const lngs = positions.map(([lng = 0]) => lng);
  const lats = positions.map(([, lat = 0]) => lat);
  const reduce = (values: number[], pick: (a: number, b: number) => number) =>
    values.reduce((one, other) => pick(one, other));
  return [
    reduce(lngs, Math.min),
    reduce(lats, Math.min),
    reduce(lngs, Math.max),
    reduce(lats, Math.max),
  ];
};

const holds = ([west, south, east, north]: Box, [lng = 0, lat = 0]: Position): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** Liang–Barsky: whether any of a segment lies in a box, edges included. */
const meets = (box: Box, [x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): boolean => {
  const [west, south, east, north] = box;
  let [from, to] = [0, 1];
  const sides = [
    [x0 - x1, x0 - west],
    [x1 - x0, east - x0],
    [y0 - y1, y0 - south],
    [y1 - y0, north - y0],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
};

const crosses = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, at: Position): boolean => {
  const [lng = 0, lat = 0] = at;
  return y0 > lat !== y1 > lat && lng < ((x1 - x0) * (lat - y0)) / (y1 - y0) + x0;
};

/** Whether a position lies within a polygon of rings (even–odd). */
const isInside = (rings: readonly Position[][], at: Position): boolean =>
  rings
    .flatMap((ring) => ring.slice(1).map((end, index) => crosses(ring[index] ?? end, end, at)))
    .filter(Boolean).length %
    2 ===
  1;

const isApart = (one: BBox | Box, other: Box): boolean =>
  one[2] < other[0] || one[0] > other[2] || one[3] < other[1] || one[1] > other[3];

const meetsBox = (shape: Shape, own: Box, box: Box): boolean => {
  if (isApart(own, box)) return false;
  if (shape.type === 'Point') return holds(box, shape.coordinates);
  const edges = linesOf(shape).some((line) =>
    line.slice(1).some((end, index) => meets(box, line[index] ?? end, end)),
  );
  if (edges || shape.type === 'LineString') return edges;
  return shape.coordinates.some((rings) => isInside(rings, [box[0], box[1]]));
};

/** Whether a shape and a box have a point in common, edges included. `own` is the shape's box. */
export const isIn = (shape: Shape, own: Box, box: Box): boolean => {
  const [west, south, east, north] = box;
  if (west <= east) return meetsBox(shape, own, box);
  return (
    meetsBox(shape, own, [west, south, 180, north]) ||
    meetsBox(shape, own, [-180, south, east, north])
  );
};
