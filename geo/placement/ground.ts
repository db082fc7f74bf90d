import type { Pixel } from '../projection';
import { lengthOf } from './box';

/** A unit's outline as closed rings of px; holes are rings too (even-odd). */
export type Rings = readonly (readonly Pixel[])[];

/** How deep a point lies inside a unit, px: negative outside, cut off at ± `reach`. */
export type Depth = (x: number, y: number) => number;

/** Depths beyond this many px are all alike: no clearance asked for is larger. */
const reach = 24;

type Segment = readonly [a: Pixel, b: Pixel];

interface Raster {
  left: number;
  top: number;
  width: number;
  height: number;
  cells: Float32Array;
}

/**
 * The border of one unit, or of several taken together: segments that two units share cancel out,
 * which needs neighbours to have the same vertices, as those of one topology do.
 */
function borderOf(outlines: readonly Rings[]): Segment[] {
  const segments = new Map<string, Segment>();
  for (const ring of outlines.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const segment: Segment = [ring[i - 1] as Pixel, ring[i] as Pixel];
      const key = segment
        .map(([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`)
        .sort()
        .join(' ');
      if (!segments.delete(key)) segments.set(key, segment);
    }
  }
  return [...segments.values()];
}

function emptyRaster(border: readonly Segment[]): Raster {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of border.flat()) {
    left = Math.min(left, Math.floor(x) - reach - 1);
    top = Math.min(top, Math.floor(y) - reach - 1);
    right = Math.max(right, Math.ceil(x) + reach + 1);
    bottom = Math.max(bottom, Math.ceil(y) + reach + 1);
  }
  const width = right - left + 1;
  const height = bottom - top + 1;
  return { left, top, width, height, cells: new Float32Array(width * height).fill(reach) };
}

function distanceToSegment(x: number, y: number, [[ax, ay], [bx, by]]: Segment): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return lengthOf(x - ax - t * dx, y - ay - t * dy);
}

/** Writes the distance to one border segment into the cells within reach of it. */
function drawSegment(raster: Raster, segment: Segment): void {
  const [a, b] = segment;
  const x0 = Math.floor(Math.min(a[0], b[0])) - reach;
  const x1 = Math.ceil(Math.max(a[0], b[0])) + reach;
  const y0 = Math.floor(Math.min(a[1], b[1])) - reach;
  const y1 = Math.ceil(Math.max(a[1], b[1])) + reach;
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const index = (y - raster.top) * raster.width + (x - raster.left);
      const distance = distanceToSegment(x, y, segment);
      if (distance < (raster.cells[index] ?? 0)) raster.cells[index] = distance;
    }
  }
}

/** Where a border crosses a horizontal line, ascending. */
function crossings(border: readonly Segment[], y: number): number[] {
  const xs: number[] = [];
  for (const [[ax, ay], [bx, by]] of border) {
    if (ay > y !== by > y) xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return xs.sort((a, b) => a - b);
}

/** Turns the distances outside the border negative, line by line. */
function signOutside(raster: Raster, border: readonly Segment[]): void {
  for (let row = 0; row < raster.height; row++) {
    const xs = crossings(border, raster.top + row);
    let passed = 0;
    for (let column = 0; column < raster.width; column++) {
      while (passed < xs.length && (xs[passed] as number) < raster.left + column) passed++;
      const index = row * raster.width + column;
      if (passed % 2 === 0) raster.cells[index] = -(raster.cells[index] as number);
    }
  }
}

/**
 * Prepares a unit, or the union of several, for many questions of depth: a raster of 1 px, read
 * between its nodes. Good to 0.3 px, which the clearances of the placement leave room for.
 */
export function depthOf(...outlines: readonly Rings[]): Depth {
  const border = borderOf(outlines);
  const raster = emptyRaster(border);
  for (const segment of border) drawSegment(raster, segment);
  signOutside(raster, border);
  const { left, top, width, height, cells } = raster;
  return (x, y) => {
    const column = Math.floor(x - left);
    const row = Math.floor(y - top);
    if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) return -reach;
    const fx = x - left - column;
    const fy = y - top - row;
    const index = row * width + column;
    const upper = (cells[index] as number) * (1 - fx) + (cells[index + 1] as number) * fx;
    const lower =
      (cells[index + width] as number) * (1 - fx) + (cells[index + width + 1] as number) * fx;
    return upper * (1 - fy) + lower * fy;
  };
}
