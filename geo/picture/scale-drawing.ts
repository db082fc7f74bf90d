import type { Camera } from '../projection';
import { kilometresPerPixel, roundLength } from '../scale';
import { letteredLines } from './lettered-lines';
import { element, px } from './markup';

const widest = 120;

/** A bar of a round length at the map's middle, and which way north is. */
export const scaleDrawing = (
  camera: Camera,
  enlarged: number,
  { x, y }: { x: number; y: number },
  words: { kilometres: string; north: string },
  colour: string,
): string => {
  const kilometres = kilometresPerPixel(camera) / enlarged;
  const length = roundLength(kilometres, widest);
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
