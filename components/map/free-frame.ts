import type { Box } from '@/geo/placement/box';

const air = 8;
/** The tab that the loom folds into, at the right. */
const tabWidth = 44;
/** Legend, scale and credits, at the foot. */
const footHeight = 54;

/** Where the buttons stand, CSS px from the frame's corner. */
export const controlsBox: Box = [0, 0, 216, 60];

/** The part of the map's frame that nothing stands on: clear of loom, tab and legend, CSS px. */
export const freeFrame = (frame: HTMLElement, folded: boolean): Box => {
  const outer = frame.getBoundingClientRect();
  const loom = frame.querySelector('.loom')?.getBoundingClientRect();
  const hasLoom = !folded && loom !== undefined && loom.width > 0;
  const right = hasLoom ? loom.left - outer.left : outer.width - tabWidth;
  return [air, air, right - air, outer.height - footHeight];
};
