import type { Pixel } from '../projection';
import { type Box, boxAround, contains, distanceToBox, overlaps } from './box';

/** The name beside a selected symbol, and the line that joins them; px. */
export interface Callout {
  box: Box;
  /** From the symbol's ring to the nearest point of the box. */
  line: readonly [from: Pixel, to: Pixel];
}

/** A selected symbol's ring and a little air, px beyond its edge. */
const ring = 5;

/** How far off a name is looked for, px. */
const reaches = Array.from({ length: 26 }, (_, step) => 6 + step * 7);
const directions = Array.from({ length: 24 }, (_, step) => (step / 24) * 2 * Math.PI);

/** What a symbol under the line costs, px of distance. */
const crossing = 26;

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

/**
 * Where the name of a symbol stands: the nearest free place in the frame that lies on no other
 * symbol and no other name, with a line that runs over as few of them as can be. Undefined where
 * there is none.
 * @param symbol centre of the symbol
 * @param half half the side of a symbol
 * @param size of the name, px
 * @param frame what is free of panels, legend and loom
 * @param taken boxes of the other symbols and of all names
 */
export const calloutFor = (
  symbol: Pixel,
  half: number,
  size: { width: number; height: number },
  frame: Box,
  taken: readonly Box[],
): Callout | undefined => {
  const own = boxAround([symbol], half + ring);
  const others = taken.filter((box) => !contains(box, symbol));
  let best: { callout: Callout; cost: number } | undefined;
  for (const reach of reaches) {
    if (best && reach > best.cost) break;
    for (const angle of directions) {
      const box = boxAt(symbol, angle, half + ring + reach, size.width, size.height);
      if (!within(frame, box) || overlaps(box, own)) continue;
      if (others.some((other) => overlaps(box, other, 3))) continue;
      const end: Pixel = [clamp(symbol[0], box[0], box[2]), clamp(symbol[1], box[1], box[3])];
      const length = Math.hypot(end[0] - symbol[0], end[1] - symbol[1]);
      const from: Pixel = [
        symbol[0] + ((end[0] - symbol[0]) / length) * (half + ring),
        symbol[1] + ((end[1] - symbol[1]) / length) * (half + ring),
      ];
      const cost =
        distanceToBox(symbol, box) +
        crossing * others.filter((other) => passes(from, end, other)).length;
      if (!best || cost < best.cost) best = { callout: { box, line: [from, end] }, cost };
    }
  }
  return best?.callout;
};
