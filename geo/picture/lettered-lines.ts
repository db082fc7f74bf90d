import { emsOf } from '../placement/caption';
import { middleToBase } from '../placement/text-size';
import { sansStack, serifStack } from './map-images';
import { element, escaped, px } from './markup';

export interface Lettering {
  size: number;
  colour: string;
  serif?: boolean;
  weight?: number;
  /** Of a line, px; 1.4 times the size where none is given. */
  line?: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** Where a line may end: after a blank, a Chinese letter, or a sign within an address. */
const pieces = (words: string): string[] =>
  words.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff/&?,]*[/&?,]|[^\s\u2e80-\uffff/&?,]+\s*|\s+/gu) ??
  [];

/** Words in lines of a width, em; a piece that is longer than a line is cut. */
export const wrapped = (words: string, widest: number): string[] => {
  const lines = [''];
  for (const piece of pieces(words)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && emsOf(line) + emsOf(piece.trimEnd()) > widest) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
    while (emsOf(lines.at(-1) ?? '') > widest && !(lines.at(-1) ?? '').includes(' ')) {
      const long = [...(lines.at(-1) ?? '')];
      const fits = Math.max(
        1,
        long.findIndex((_, index) => emsOf(long.slice(0, index + 1).join('')) > widest),
      );
      lines.splice(-1, 1, long.slice(0, fits).join(''), long.slice(fits).join(''));
    }
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
};

/** The narrowest of letters is what `emsOf` is not: a sans line is about this much of it. */
const sansShare = 0.88;

/** How many em fit into so many px. */
export const emsIn = (width: number, { size, serif }: Lettering): number =>
  width / size / (serif ? 1 : sansShare);

/** Lines of text from a top edge down. */
export const letteredLines = (
  lines: readonly string[],
  x: number,
  top: number,
  { size, colour, serif, weight, line = size * 1.4, anchor }: Lettering,
): string =>
  element(
    'g',
    {
      fill: colour,
      'font-family': serif ? serifStack : sansStack,
      'font-size': px(size),
      'font-weight': weight,
      'text-anchor': anchor,
    },
    ...lines.map((words, index) =>
      element(
        'text',
        { x: px(x), y: px(top + (index + 0.5) * line + middleToBase * size) },
        escaped(words),
      ),
    ),
  );
