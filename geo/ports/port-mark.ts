import type { Text } from '../../data/vocabulary/languages';
import type { Pixel } from '../projection';

/** The side of its mark on which a port's name stands. */
export type LabelSide = 'left' | 'right' | 'above' | 'below';

/** A port's mark on the map of the port system; a port over two cities has two. */
export interface PortMark {
  /** The site's. */
  site: string;
  /** Stage px. */
  at: Pixel;
  /** Side of the mark's box, px. */
  size: number;
  /** Of one of a pair's two marks, and of every other. */
  label?: { name: Text; role: Text; side: LabelSide };
}

/**
 * A line of the structure, stage px: the axis, a branch's support of it, a rail port's tie to the
 * centre, or what joins the two cities of one port.
 */
export interface PortLine {
  kind: 'axis' | 'branch' | 'rail' | 'pair';
  /** The site that the line belongs to. */
  site: string;
  line: readonly Pixel[];
}

/** Sides of the marks, px: what leads is larger than what supports it. */
export const leadingSide = 21;
export const supportingSide = 16;

/** Font sizes of a port's name and of the line under it, and its height, px. */
export const portLabelSizes = { name: 12.5, role: 10.5, line: 14 } as const;

/** Between a mark and its name, px. */
export const labelGap = 5;

const directions = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
} as const satisfies Record<LabelSide, Pixel>;

/** From a mark's centre to the near edge of its name, px. */
export const labelOffset = ({ size }: PortMark, side: LabelSide): Pixel => {
  const reach = size / 2 + labelGap;
  const [across, down] = directions[side];
  return [across * reach, down * reach];
};
