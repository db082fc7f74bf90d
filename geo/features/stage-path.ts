import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type Pixel, project } from '../projection';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Vertices nearer than this to the last one drawn add nothing to a line of 1 px. */
const least = 0.7;

const pixels = (line: readonly Position[], step: number): Pixel[] => {
  const drawn: Pixel[] = [];
  for (const [index, position] of line.entries()) {
    const [x, y] = project([position[0] ?? 0, position[1] ?? 0]);
    const last = drawn.at(-1);
    const isEnd = index === line.length - 1;
    if (!last || isEnd || Math.hypot(x - last[0], y - last[1]) >= step) {
      drawn.push([round(x), round(y)]);
    }
  }
  return drawn;
};

const relative = (points: readonly Pixel[]): string => {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${round(nextX - x)} ${round(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}`;
};

/** The lines of a geometry that may be one or several. */
export const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

/** SVG path data of lines on the stage, px to a tenth. Input is lng, lat. */
export const linePath = (geometry: LineString | MultiLineString): string =>
  linesOf(geometry)
    .map((line) => relative(pixels(line, least)))
    .join('');

/**
 * SVG path data of an area on the stage, px to a tenth. Input is lng, lat.
 * @param step how far apart vertices lie at least, px
 */
export const areaPath = (area: Polygon | MultiPolygon, step = least): string => {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons
    .flatMap((rings) => rings.map((ring) => `${relative(pixels(ring, step))}Z`))
    .join('');
};
