import type { Geometry, Position } from 'geojson';
import type { Box } from '../placement/box';
import type { LngLat, Pixel } from '../projection';

/** Where a place lies in the drawing, px. */
export type Projected = (place: LngLat) => Pixel;

/** Vertices nearer than this to the last one drawn do not show at four times the size, px. */
const least = 0.25;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The lines or rings of a geometry, and whether they are closed; none of a point. */
export const partsOf = (geometry: Geometry): { lines: Position[][]; closed: boolean } => {
  switch (geometry.type) {
    case 'LineString':
      return { lines: [geometry.coordinates], closed: false };
    case 'MultiLineString':
      return { lines: geometry.coordinates, closed: false };
    case 'Polygon':
      return { lines: geometry.coordinates, closed: true };
    case 'MultiPolygon':
      return { lines: geometry.coordinates.flat(), closed: true };
    default:
      return { lines: [], closed: false };
  }
};

/** A line in px, without the vertices that do not show. */
export const pixelsOf = (line: readonly Position[], at: Projected): Pixel[] => {
  const drawn: Pixel[] = [];
  for (const [index, [lng = 0, lat = 0]] of line.entries()) {
    const [x, y] = at([lng, lat]);
    const last = drawn.at(-1);
    const isEnd = index === line.length - 1;
    if (!last || isEnd || Math.hypot(x - last[0], y - last[1]) >= least) drawn.push([x, y]);
  }
  return drawn;
};

const touches = (points: readonly Pixel[], [left, top, right, bottom]: Box): boolean => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (
    Math.max(...xs) >= left &&
    Math.min(...xs) <= right &&
    Math.max(...ys) >= top &&
    Math.min(...ys) <= bottom
  );
};

const pathOf = (points: readonly Pixel[], closed: boolean): string => {
  const steps = points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`);
  return `M${steps.join('L')}${closed ? 'Z' : ''}`;
};

/**
 * SVG path data of a geometry, px; what lies wholly outside of the frame is left out. Input is lng,
 * lat.
 */
export const outlinePath = (geometry: Geometry, at: Projected, frame: Box): string => {
  const { lines, closed } = partsOf(geometry);
  return lines
    .map((line) => pixelsOf(line, at))
    .filter((points) => points.length > 1 && touches(points, frame))
    .map((points) => pathOf(points, closed))
    .join('');
};
