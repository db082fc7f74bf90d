import type { Pixel } from '../projection';

/** Left, top, right, bottom, px. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * A thing that keeps its pixels while the map grows: boxes about an anchor which moves with the map.
 * The anchor is in px of a band at its smallest scale, the boxes are relative to it.
 */
export interface Standing {
  anchor: Pixel;
  boxes: readonly Box[];
}

export function boxAround(points: readonly Pixel[], half: number): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    Math.min(...xs) - half,
    Math.min(...ys) - half,
    Math.max(...xs) + half,
    Math.max(...ys) + half,
  ];
}

export function shifted(box: Box, [dx, dy]: Pixel): Box {
  return [box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy];
}

/** Length of a vector. `Math.hypot` would do, ten times slower, and it may differ by engine. */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** Distance from a point to a box, 0 inside. */
export function distanceToBox([x, y]: Pixel, box: Box): number {
  return lengthOf(Math.max(box[0] - x, 0, x - box[2]), Math.max(box[1] - y, 0, y - box[3]));
}

export function contains(box: Box, [x, y]: Pixel): boolean {
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

/** Narrows the open interval of t in which low < t·d < high; empty when it ends up inverted. */
function clip(d: number, low: number, high: number, span: [number, number]): void {
  if (d === 0) {
    if (low >= 0 || high <= 0) span[1] = span[0] - 1;
    return;
  }
  const a = low / d;
  const b = high / d;
  span[0] = Math.max(span[0], Math.min(a, b));
  span[1] = Math.min(span[1], Math.max(a, b));
}

/** Whether the ray from `point` (relative to an origin) out to `point · growth` enters a box. */
export function rayEnters(point: Pixel, growth: number, box: Box): boolean {
  const span: [number, number] = [1, growth];
  clip(point[0], box[0], box[2], span);
  clip(point[1], box[1], box[3], span);
  return (
    span[0] < span[1] ||
    (span[0] === span[1] && contains(box, [point[0] * span[0], point[1] * span[0]]))
  );
}

/**
 * Whether two standing things come nearer than `gap` px anywhere between scale 1 and `growth`.
 * Seen from the one, the other moves along a ray: exact, no zooms are sampled.
 */
export function meets(a: Standing, b: Standing, growth: number, gap: number): boolean {
  const ray: Pixel = [b.anchor[0] - a.anchor[0], b.anchor[1] - a.anchor[1]];
  return a.boxes.some((one) =>
    b.boxes.some((other) =>
      rayEnters(ray, growth, [
        one[0] - other[2] - gap,
        one[1] - other[3] - gap,
        one[2] - other[0] + gap,
        one[3] - other[1] + gap,
      ]),
    ),
  );
}

/** Smallest distance from `centre` to the ray from `point` out to `point · growth`, one origin. */
export function distanceToRay(centre: Pixel, point: Pixel, growth: number): number {
  const [px, py] = point;
  const along = (centre[0] * px + centre[1] * py) / (px * px + py * py || 1);
  const t = Math.min(growth, Math.max(1, along));
  return lengthOf(centre[0] - px * t, centre[1] - py * t);
}
