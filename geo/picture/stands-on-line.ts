import type { Geometry } from 'geojson';
import type { Pixel } from '../projection';
import { type Projected, partsOf, pixelsOf } from './outline-path';

/** A point of a line and the direction in which a word is read there, degrees. */
export interface Stand {
  at: Pixel;
  angle: number;
}

/** How far apart places are tried, px. */
const step = 24;
/** A word stands straight, so the line under it must nearly be: chord over length. */
const straight = 0.97;

/** The point of a line at a length from its start. */
const pointAt = (points: readonly Pixel[], length: number): Pixel => {
  let left = length;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const part = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (left <= part && part > 0) {
      const share = left / part;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= part;
  }
  return points.at(-1) ?? [0, 0];
};

const lengthOf = (points: readonly Pixel[]): number =>
  points.reduce((sum, [x, y], index) => {
    const [lastX, lastY] = points[index - 1] ?? [x, y];
    return sum + Math.hypot(x - lastX, y - lastY);
  }, 0);

const standAt = (points: readonly Pixel[], middle: number, word: number): Stand | undefined => {
  const [x0, y0] = pointAt(points, middle - word / 2);
  const [x1, y1] = pointAt(points, middle + word / 2);
  if (Math.hypot(x1 - x0, y1 - y0) < straight * word) return undefined;
  const angle = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
  const upright = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
  return { at: [(x0 + x1) / 2, (y0 + y1) / 2], angle: upright };
};

/** Where along the lines of a geometry a word of a length may stand, px. */
export const alongLines = (geometry: Geometry, at: Projected, word: number): Stand[] =>
  partsOf(geometry).lines.flatMap((line) => {
    const points = pixelsOf(line, at);
    const length = lengthOf(points);
    const tries = length < word ? 0 : Math.floor((length - word) / step) + 1;
    return Array.from({ length: tries }, (_, index) =>
      standAt(points, word / 2 + index * step, word),
    ).filter((stand) => stand !== undefined);
  });
