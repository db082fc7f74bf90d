import { emsOf } from '../placement/caption';
import { middleToBase } from '../placement/text-size';
import type { Pixel } from '../projection';
import { serifStack } from './map-images';
import { element, escaped, px } from './markup';

/** A run of letters of one size and colour. */
export interface Section {
  text: string;
  scale: number;
  colour: string;
}

export interface Label {
  lines: readonly (readonly Section[])[];
  /** Font size, px. */
  size: number;
  /** From one line to the next, em. */
  lineHeight: number;
  /** Between letters, em. */
  spacing: number;
  halo: string | undefined;
  haloWidth: number;
  /** Which point of the text is held: `left`, `top-right`, `center` … */
  anchor: string;
  /** From the point that the label stands at, px, turned with it. */
  offset: Pixel;
  /** Degrees, clockwise. */
  angle: number;
  opacity: number;
}

const widthOf = (line: readonly Section[], { size, spacing }: Label): number =>
  line.reduce(
    (sum, { text, scale }) => sum + (emsOf(text) + [...text].length * spacing) * scale * size,
    0,
  );

/** How far a label reaches from the point that it is held at, px, unturned. */
export const labelBox = (label: Label): readonly [number, number, number, number] => {
  const { lines, size, lineHeight, anchor, offset } = label;
  const width = Math.max(...lines.map((line) => widthOf(line, label)));
  const height = lines.length * lineHeight * size;
  const toLeft = anchor.includes('left') ? 0 : anchor.includes('right') ? -width : -width / 2;
  const toTop = anchor.includes('top') ? 0 : anchor.includes('bottom') ? -height : -height / 2;
  const [left, top] = [offset[0] + toLeft, offset[1] + toTop];
  return [left, top, left + width, top + height];
};

/** Breaks words into as few lines of about the same length as keep to a width, em. */
export const broken = (words: string, widest: number): string[] => {
  const total = emsOf(words);
  if (total <= widest || !words.includes(' ')) return [words];
  const aim = total / Math.ceil(total / widest);
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && emsOf(line) + emsOf(word) / 2 > aim) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

const sectionSpan = ({ text, scale, colour }: Section, size: number): string =>
  element(
    'tspan',
    { 'font-size': scale === 1 ? undefined : px(size * scale), fill: colour },
    escaped(text),
  );

/** A label held at a point, with its halo. */
export const drawLabel = (label: Label, [x, y]: Pixel): string => {
  const { lines, size, lineHeight, spacing, halo, haloWidth, anchor, angle, opacity, offset } =
    label;
  const [, top] = labelBox(label);
  const turn = angle ? ` rotate(${px(angle)})` : '';
  const rows = lines.map((line, row) =>
    element(
      'text',
      { x: px(offset[0]), y: px(top + (row + 0.5) * lineHeight * size + middleToBase * size) },
      ...line.map((section) => sectionSpan(section, size)),
    ),
  );
  return element(
    'g',
    {
      transform: `translate(${px(x)} ${px(y)})${turn}`,
      'font-family': serifStack,
      'font-size': px(size),
      'font-weight': 600,
      'letter-spacing': spacing ? px(spacing * size) : undefined,
      'text-anchor': anchor.includes('left')
        ? 'start'
        : anchor.includes('right')
          ? 'end'
          : 'middle',
      'xml:space': 'preserve',
      stroke: halo,
      'stroke-width': halo ? px(2 * haloWidth) : undefined,
      'stroke-linejoin': halo ? 'round' : undefined,
      'paint-order': halo ? 'stroke' : undefined,
      opacity: opacity === 1 ? undefined : opacity,
    },
    ...rows,
  );
};
