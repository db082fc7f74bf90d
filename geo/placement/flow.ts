import type { Pixel } from '../projection';
import { aboutOrigin, type Block, middleOf } from './block';
import { boxAround } from './box';
import { type Lattice, latticeAt, type Run } from './lattice';
import type { Lot, Stand } from './lot';
import { standAt } from './stand';

/**
 * Columns of text in a shape: where no rectangle fits, a plate's lines flow inside the city's
 * outline. Each line is one run of cells on a common lattice, so that there are never holes; of all
 * runs that hold the symbols, those are taken whose ends step least and that lie nearest the seat.
 */

interface Shape {
  origin: Pixel;
  cost: number;
  /** From the top row; the first is row `top`. */
  runs: Run[];
  top: number;
}

/** Cost, in px of distance, of one column's step between the ends of two neighbouring lines. */
const leftStep = 3;
const rightStep = 2;
const rowCost = 2;

/** Lattices that are tried differ by this much, px. */
const offsetStep: Pixel = [2, 1];

const shapesTried = 400;

interface State {
  cost: number;
  run: Run;
  /** The state of the row above that this one goes on from. */
  above: State | undefined;
}

/** Mean-distance share of a run's cells, px: half the distance to the seat, over all symbols. */
function distanceCost(lot: Lot, origin: Pixel, row: number, run: Run, seat: Pixel, total: number) {
  let sum = 0;
  for (let column = run[0]; column <= run[1]; column++) {
    const x = origin[0] + column * lot.band.pitch - seat[0];
    const y = origin[1] + row * lot.band.pitch - seat[1];
    sum += Math.hypot(x, y);
  }
  return (0.5 * sum) / total;
}

/** The cheapest way, by last run, of ending in each row with exactly `total` cells. */
function shapesOn(lot: Lot, lattice: Lattice, seat: Pixel, total: number): Shape[] {
  const middle = (lattice.rows.length - 1) / 2;
  const shapes: Shape[] = [];
  let above: Map<number, State[]> = new Map();
  for (const [index, runs] of lattice.rows.entries()) {
    const here: Map<number, State[]> = new Map();
    for (const run of runs) {
      const length = run[1] - run[0] + 1;
      const own = rowCost + distanceCost(lot, lattice.origin, index - middle, run, seat, total);
      keep(here, length, { cost: own, run, above: undefined });
      for (const [count, states] of above) {
        if (count + length > total) continue;
        const state = cheapestAbove(states, run);
        if (state) keep(here, count + length, { ...state, cost: state.cost + own });
      }
    }
    for (const state of here.get(total) ?? []) {
      shapes.push(shapeOf(state, lattice.origin, index - middle));
    }
    above = here;
  }
  return shapes;
}

function keep(states: Map<number, State[]>, count: number, state: State): void {
  const list = states.get(count);
  if (list) list.push(state);
  else states.set(count, [state]);
}

/** Goes on from the state whose run steps least to this one; both must share a column. */
function cheapestAbove(states: readonly State[], run: Run): State | undefined {
  let best: State | undefined;
  for (const state of states) {
    if (state.run[1] < run[0] || state.run[0] > run[1]) continue;
    const cost =
      state.cost +
      leftStep * Math.abs(state.run[0] - run[0]) +
      rightStep * Math.abs(state.run[1] - run[1]);
    if (!best || cost < best.cost) best = { cost, run, above: state };
  }
  return best;
}

function shapeOf(last: State, origin: Pixel, row: number): Shape {
  const runs: Run[] = [];
  for (let state: State | undefined = last; state; state = state.above) runs.unshift(state.run);
  return { origin, cost: last.cost, runs, top: row - runs.length + 1 };
}

function blockOf(shape: Shape, pitch: number, size: number): Block {
  const rows = shape.runs.map(([first, last], index) =>
    Array.from(
      { length: last - first + 1 },
      (_, column): Pixel => [
        shape.origin[0] + (first + column) * pitch,
        shape.origin[1] + (shape.top + index) * pitch,
      ],
    ),
  );
  const cells = rows.flat();
  return {
    mode: 'flow',
    cells,
    runs: rows.map((row) => boxAround(row, size / 2)),
    box: boxAround(cells, size / 2),
    columns: Math.max(...rows.map((row) => row.length)),
    rows: rows.length,
    sectorLines: [],
  };
}

/** The cheapest legal flow of `total` symbols near a seat, or nothing where they find no room. */
export function flowNear(lot: Lot, seat: Pixel, total: number, reach: number): Stand | undefined {
  const { pitch, size } = lot.band;
  const [x, y] = [Math.round(seat[0]), Math.round(seat[1])];
  const shapes: Shape[] = [];
  for (let dy = 0; dy < pitch; dy += offsetStep[1]) {
    for (let dx = 0; dx < pitch; dx += offsetStep[0]) {
      const lattice = latticeAt(lot, [x + dx, y + dy], reach);
      shapes.push(...shapesOn(lot, lattice, seat, total));
    }
  }
  shapes.sort((a, b) => a.cost - b.cost);
  let best: Stand | undefined;
  for (const shape of shapes.slice(0, shapesTried)) {
    const block = blockOf(shape, pitch, size);
    for (const anchor of anchorsOf(block)) {
      const costed = { ...lot, costAt: () => shape.cost };
      best = standAt(costed, aboutOrigin(block, anchor), anchor, best?.cost ?? Infinity) ?? best;
    }
  }
  return best;
}

/** Points that a flowing plate may grow about: its middle first, then some of its symbols. */
function anchorsOf(block: Block): Pixel[] {
  const middle = middleOf(block);
  const stride = Math.max(1, Math.floor(block.cells.length / 8));
  return [middle, ...block.cells.filter((_, index) => index % stride === 0)];
}
