import type { Camera } from '../projection';
import { letteredLines } from './lettered-lines';
import { element, px } from './markup';

const roundLengths = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const widest = 120;
/** Ground metres of one px at zoom 0 on the equator, for a world of 512 px. */
const metresPerPixel = 78_271.517;

/** A bar of a round length at the map's middle, and which way north is. */
export const scaleDrawing = (
  { center: [, lat], zoom }: Camera,
  enlarged: number,
  { x, y }: { x: number; y: number },
  words: { kilometres: string; north: string },
  colour: string,
): string => {
  const kilometres =
    (metresPerPixel * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom / 1000 / enlarged;
  const length = roundLengths.findLast((km) => km / kilometres <= widest) ?? 1;
  const width = px(length / kilometres);
  const text = { size: 11, colour, line: 14 };
  return element(
    'g',
    { 'data-scale': length, transform: `translate(${px(x)} ${px(y)})` },
    element('path', {
      d: `M0 4v6h${width}v-6M${px(width / 2)} 7v3`,
      fill: 'none',
      stroke: colour,
    }),
    letteredLines([`${length} ${words.kilometres}`], width + 8, 0, text),
    element('path', { d: `M${width + 74} 0l4 11l-4 -2.5l-4 2.5Z`, fill: colour }),
    letteredLines([words.north], width + 84, 0, text),
  );
};
