import { freeBox } from '@/geo/features/free-box';
import type { Box } from '@/geo/placement/box';

/** The part of the map's frame that nothing stands on, as the page lies now. CSS px. */
export const freeFrame = (
  frame: HTMLElement,
  { folded, groups }: { folded: boolean; groups: boolean },
): Box => {
  const outer = frame.getBoundingClientRect();
  const loom = frame.querySelector('.loom')?.getBoundingClientRect();
  const hasLoom = !folded && loom !== undefined && loom.width > 0;
  return freeBox(outer, { groups, ...(hasLoom ? { loomLeft: loom.left - outer.left } : {}) });
};
