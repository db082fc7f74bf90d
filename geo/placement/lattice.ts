import type { Pixel } from '../projection';
import { type Box, meets } from './box';
import type { Lot } from './lot';

/** A run of lattice columns in a row, inclusive. */
export type Run = readonly [first: number, last: number];

export interface Lattice {
  origin: Pixel;
  /** Free runs by row; a row without any is empty. */
  rows: Run[][];
}

function isFree(lot: Lot, [x, y]: Pixel): boolean {
  const half = lot.band.size / 2;
  const { seats, located, plates } = lot.surroundings;
  if (lot.depth(x, y) < lot.clearance) return false;
  if (seats.some((seat) => Math.hypot(seat[0] - x, seat[1] - y) < half + 6.5)) return false;
  const cell = { anchor: [x, y] as Pixel, boxes: [[-half, -half, half, half] as Box] };
  return (
    !located.some((symbol) => meets(cell, symbol, 1, 1)) &&
    !plates.some((plate) => meets(cell, plate, 1, 3))
  );
}

/** All runs of free cells on a lattice of the band's pitch within `reach` px of a point. */
export function latticeAt(lot: Lot, origin: Pixel, reach: number): Lattice {
  const { pitch } = lot.band;
  const count = Math.floor(reach / pitch);
  const steps = Array.from({ length: 2 * count + 1 }, (_, index) => index - count);
  const rows = steps.map((row) => {
    const free = steps.map((column) =>
      isFree(lot, [origin[0] + column * pitch, origin[1] + row * pitch]),
    );
    return steps.flatMap((first) => {
      const runs: Run[] = [];
      for (let last = first; free[last + count]; last++) runs.push([first, last]);
      return runs;
    });
  });
  return { origin, rows };
}
