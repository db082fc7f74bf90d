import type { Pixel } from '../projection';
import { type Box, boxAround, contains, distanceToBox, overlaps } from './box';
import type { CardSize } from './card-size';

/** The name beside a selected symbol, and the line that joins them; px. */
export interface Callout {
  box: Box;
  /** Whether there is room for the line under the name. */
  note: boolean;
  /** From the symbol's ring to the nearest point of the box. */
  line: readonly [from: Pixel, to: Pixel];
}

/** A selected symbol's ring and a little air, px beyond its edge. */
const ring = 5;

/** How far off a name is looked for, px. */
const reaches = Array.from({ length: 56 }, (_, step) => 6 + step * 7);
const directions = Array.from({ length: 48 }, (_, step) => (step / 48) * 2 * Math.PI);

/** What a symbol under the line, and each smaller card, costs; px of distance. */
const crossing = 26;
const smaller = 24;
/** What it costs to lie over a thing that gives way. */
const covering = 16;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

const within = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** A box of a size whose nearest point lies so far from a centre, in a direction. */
const boxAt = ([x, y]: Pixel, angle: number, reach: number, width: number, height: number): Box => {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const middle: Pixel = [x + across * (reach + width / 2), y + down * (reach + height / 2)];
  return [
    middle[0] - width / 2,
    middle[1] - height / 2,
    middle[0] + width / 2,
    middle[1] + height / 2,
  ];
};

const passes = (from: Pixel, to: Pixel, box: Box): boolean =>
  [0.2, 0.35, 0.5, 0.65, 0.8, 0.95].some((t) =>
    contains(box, [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]),
  );

/** From a symbol's ring to the nearest point of a box. */
const lineTo = (box: Box, [x, y]: Pixel, radius: number): [Pixel, Pixel] => {
  const end: Pixel = [clamp(x, box[0], box[2]), clamp(y, box[1], box[3])];
  const share = radius / Math.hypot(end[0] - x, end[1] - y);
  return [[x + (end[0] - x) * share, y + (end[1] - y) * share], end];
};

/**
 * Where the name of a symbol stands: the nearest free place in the frame that lies on no other
 * symbol and no other name, with a line that runs over as few of them as can be. Undefined where
 * there is none.
 * @param symbol centre of the symbol
 * @param half half the side of a symbol
 * @param sizes that its card may have, px, the best first
 * @param frame what is free of panels, legend and loom
 * @param kept boxes of the other symbols and of names, over which it never lies
 * @param yielding boxes of what gives way
 */
export const calloutFor = (
  symbol: Pixel,
  half: number,
  sizes: readonly CardSize[],
  frame: Box,
  { kept, yielding }: { kept: readonly Box[]; yielding: readonly Box[] },
): Callout | undefined => {
  const own = boxAround([symbol], half + ring);
  const others = kept.filter((box) => !contains(box, symbol));
  let best: { callout: Callout; cost: number } | undefined;
  for (const [index, { width, height, note }] of sizes.entries()) {
    for (const reach of reaches) {
      if (best && reach + index * smaller > best.cost) break;
      for (const angle of directions) {
        const box = boxAt(symbol, angle, half + ring + reach, width, height);
        if (!within(frame, box) || overlaps(box, own)) continue;
        if (others.some((other) => overlaps(box, other, 3))) continue;
        const line = lineTo(box, symbol, half + ring);
        const crossed = others.filter((other) => passes(...line, other)).length;
        const covered = yielding.filter((other) => overlaps(box, other)).length;
        const cost =
          distanceToBox(symbol, box) + crossing * crossed + covering * covered + smaller * index;
        if (!best || cost < best.cost) best = { callout: { box, note, line }, cost };
      }
    }
  }
  return best?.callout;
};
