import type { Pixel } from '../projection';
import { seatRadius } from './bands';
import type { Block } from './block';
import { type Box, distanceToRay, meets, rayEnters, type Standing, shifted } from './box';
import type { CaptionChoice } from './caption';
import type { Lot, Stand } from './lot';

const crossingCost = 30;

/** Room between a symbol and the ring of a seat, px, beyond the symbol's half size. */
const seatRoom = 6.5;

/** Whether every symbol stays on its ground while the map grows about the anchor. */
function staysOnGround({ depth, clearance, band }: Lot, block: Block, [ax, ay]: Pixel): boolean {
  const steps = 5;
  for (let step = 0; step <= steps; step++) {
    const scale = band.growth ** (step / steps);
    const needed = step === 0 ? clearance : Math.min(clearance, clearance / scale + 0.5);
    for (const [dx, dy] of block.cells) {
      if (depth(ax + dx / scale, ay + dy / scale) < needed) return false;
    }
  }
  return true;
}

const from = (anchor: Pixel, point: Pixel): Pixel => [point[0] - anchor[0], point[1] - anchor[1]];

/** Seats and finer-known symbols that a symbol of the block covers between scale 1 and `growth`. */
function crossings(
  { band, surroundings, symbolGap }: Lot,
  block: Block,
  anchor: Pixel,
  growth: number,
) {
  const half = band.size / 2;
  const near = Math.max(block.box[2] - block.box[0], block.box[3] - block.box[1]) + 30;
  const seats = surroundings.seats.filter((seat) => {
    const ray = from(anchor, seat);
    if (Math.hypot(...ray) > near) return false;
    return block.cells.some((cell) => distanceToRay(cell, ray, growth) < half + seatRoom);
  });
  const located = surroundings.located.filter((symbol) =>
    meets({ anchor, boxes: block.runs }, symbol, growth, symbolGap),
  );
  return seats.length + located.length;
}

/** Whether boxes that are not symbols (a caption, a name) keep clear of all that stands. */
function isClear(lot: Lot, boxes: readonly Box[], anchor: Pixel, gap: number): boolean {
  const { seats, located, plates } = lot.surroundings;
  const { growth } = lot.band;
  const standing = { anchor, boxes };
  const room = seatRadius + 0.5;
  return !(
    plates.some((plate) => meets(standing, plate, growth, gap)) ||
    located.some((symbol) => meets(standing, symbol, growth, lot.symbolGap)) ||
    seats.some((seat) => {
      const ray = from(anchor, seat);
      return boxes.some((box) =>
        rayEnters(ray, growth, [box[0] - room, box[1] - room, box[2] + room, box[3] + room]),
      );
    })
  );
}

/** The cheapest caption that keeps clear of everything, the block's own symbols included. */
function captionAt(lot: Lot, block: Block, anchor: Pixel): CaptionChoice | undefined {
  const home = lot.homeOf(anchor);
  let best: CaptionChoice | undefined;
  for (const choice of lot.captionsFor(block)) {
    const [x0, y0, x1, y1] = shifted(choice.box, anchor);
    const corners = [home(x0, y0), home(x1, y0), home(x0, y1), home(x1, y1)];
    const cost = choice.cost + lot.cornerCost * corners.filter((depth) => depth < 0).length;
    if (best && best.cost <= cost) continue;
    const own = block.runs.some((run) => meets(still(run), still(choice.box), 1, 1));
    if (!own && isClear(lot, [choice.box], anchor, lot.plateGap)) best = { ...choice, cost };
  }
  return best;
}

const still = (box: Box): Standing => ({ anchor: [0, 0], boxes: [box] });

/** The block's stand at an anchor, or nothing where that is not legal or costs `limit` or more. */
export function standAt(lot: Lot, block: Block, anchor: Pixel, limit: number): Stand | undefined {
  const base = lot.costAt(block, anchor);
  if (base >= limit || !staysOnGround(lot, block, anchor)) return;
  if (crossings(lot, block, anchor, 1) > 0) return;
  const { plates } = lot.surroundings;
  const blockStands = { anchor, boxes: block.runs };
  if (plates.some((plate) => meets(blockStands, plate, lot.band.growth, lot.plateGap))) return;
  const crossed = crossings(lot, block, anchor, lot.band.growth);
  if (crossed > 0 && lot.strict) return;
  if (base + crossed * crossingCost >= limit) return;
  const names = lot.namesFor(block);
  if (names.length > 0 && !isClear(lot, names, anchor, 1)) return;
  const caption = captionAt(lot, block, anchor);
  if (!caption) return;
  const cost = base + crossed * crossingCost + caption.cost;
  return cost < limit ? { block, anchor, caption, names, cost } : undefined;
}

/** Everything of a stand that others have to keep clear of. */
export function standingOf({ block, anchor, caption, names }: Stand): Standing {
  return { anchor, boxes: [...block.runs, caption.box, ...names] };
}

/** Tries every block at anchors on a grid of `step` px round `near`, and keeps the cheapest stand. */
export function cheapestStand(
  lot: Lot,
  blocks: readonly Block[],
  near: Pixel,
  reach: number,
  step: number,
): Stand | undefined {
  let best: Stand | undefined;
  const [x, y] = [Math.round(near[0]), Math.round(near[1])];
  const rings = Math.floor(reach / step);
  for (let ring = 0; ring <= rings; ring++) {
    if (best && lot.leastAt(ring * step) >= best.cost) break;
    for (const [i, j] of ringOf(ring)) {
      for (const block of blocks) {
        best = standAt(lot, block, [x + i * step, y + j * step], best?.cost ?? Infinity) ?? best;
      }
    }
  }
  return best;
}

/** The grid steps at a Chebyshev distance, from the north-west, row by row. */
function* ringOf(ring: number): Generator<Pixel> {
  for (let j = -ring; j <= ring; j++) {
    const stride = Math.abs(j) === ring || ring === 0 ? 1 : 2 * ring;
    for (let i = -ring; i <= ring; i += stride) yield [i, j];
  }
}
