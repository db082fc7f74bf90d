import type { Pixel } from '../projection';
import type { Rings } from './ground';

/** Signed area (px²) and centroid of a closed ring, by the shoelace formula. */
function centroidOf(ring: readonly Pixel[]): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Pixel;
    const [bx, by] = ring[i] as Pixel;
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  return { area, x: x / area, y: y / area };
}

/** Middle and area (px²) of several units together, which do not overlap; holes count as land. */
export function middleOfUnion(outlines: readonly Rings[]): { middle: Pixel; area: number } {
  let [total, x, y] = [0, 0, 0];
  for (const ring of outlines.flat()) {
    const { area, x: cx, y: cy } = centroidOf(ring);
    total += Math.abs(area);
    x += cx * Math.abs(area);
    y += cy * Math.abs(area);
  }
  return { middle: [x / total, y / total], area: total };
}
