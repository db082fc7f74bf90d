import { palette } from '../../../geo/palette.ts';
import { openingCamera, stage } from '../../../geo/projection.ts';

const { ground, sectors } = palette.light;

export const colours = {
  ...ground,
  sectors: Object.fromEntries(Object.entries(sectors).map(([id, { colour }]) => [id, colour])),
};

/** The sector that the switch takes away and brings back. */
export const switched = 'equipment';

const { clientWidth: width, clientHeight: height } = document.getElementById('map');

/** The whole province, as large as the atlas shows it with its loom beside it. */
const scale = Math.min(width / 1040, height / stage.height);
const drawn = {
  x: (width - 1040 * scale) / 2,
  y: (height - stage.height * scale) / 2,
  width: stage.width * scale,
  height: stage.height * scale,
};
export const camera = openingCamera({ width, height }, drawn);
