import type { StoryRecord } from '../schema/story';
import { provinceInFigures } from './stories/province-in-figures';

/** Plain values, so that the browser can tell a story without the rest of the dataset. */
export const stories: readonly StoryRecord[] = [provinceInFigures];
