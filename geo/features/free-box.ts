import type { Box } from '../placement/box';

const air = 8;
/** The tab that the loom folds into, and a phone's buttons, at the right. */
const tabWidth = 44;
/** Legend, scale and credits, at the foot of a wide window's map. */
const footHeight = 54;
/** How far a phone's sheet is pulled over the map at rest. */
const sheetLap = 15;

/** Where a wide window's buttons stand, CSS px from the frame's corner. */
export const controlsBox: Box = [0, 0, 260, 60];

/**
 * The part of the map's frame that nothing stands on: clear of loom, tab, legend and sheet. CSS px.
 * @param loomLeft where the loom begins; none where it is folded
 */
export const freeBox = (
  { width, height }: { width: number; height: number },
  { groups, loomLeft }: { groups: boolean; loomLeft?: number },
): Box => [
  air,
  air,
  (loomLeft ?? width - tabWidth) - air,
  height - (groups ? sheetLap : footHeight) - air,
];
