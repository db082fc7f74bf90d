import type { StoryRecord } from '../schema/story';
import { coalAndPower } from './stories/coal-and-power';
import { informationBelt } from './stories/information-belt';
import { openPorts } from './stories/open-ports';
import { oreToAlloy } from './stories/ore-to-alloy';
import { provinceInFigures } from './stories/province-in-figures';
import { threeFuels } from './stories/three-fuels';

/** Plain values, so that the browser can tell a story without the rest of the dataset. */
export const stories: readonly StoryRecord[] = [
  provinceInFigures,
  coalAndPower,
  oreToAlloy,
  threeFuels,
  informationBelt,
  openPorts,
];
