import { scaleAt } from '../projection';
import { loomBox } from './loom';

/** The stage with the loom beside the province, px. */
export const loomStage = { width: loomBox.x + loomBox.width, height: loomBox.height } as const;

/** Times the opening; closer than this the cities have left their rungs. */
const foldsFrom = 1.7;

/**
 * Whether a map is so close that the loom says nothing about what is beside it.
 * @param stageScale CSS px of one stage px at the opening view
 */
export const isLoomFolded = (zoom: number, stageScale: number): boolean =>
  scaleAt(zoom) / stageScale > foldsFrom;
