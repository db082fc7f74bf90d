import type { Ground } from '../palette';
import { emsIn, letteredLines, wrapped } from './lettered-lines';
import type { SheetLayout } from './sheet-layout';

interface TitleWords {
  atlas: string;
  title: string;
  filter: string;
}

/** Font sizes of a title, the largest that fits first; the last one has no limit of lines. */
const sizes = [27, 22, 18];

/** The atlas, the title and the filter one below the other, and where they end. */
export const titleDrawing = (
  { title: box, lying }: SheetLayout,
  { atlas, title, filter }: TitleWords,
  { ink, inkSecond }: Ground,
): { drawn: string; bottom: number } => {
  const most = lying ? 2 : 1;
  const setIn = (size: number) => {
    const lettering = { size, colour: ink, serif: true, weight: 600, line: size * 1.22 };
    return { lettering, lines: wrapped(title, emsIn(box.width, lettering)) };
  };
  const fitting = sizes.map(setIn).find(({ lines }) => lines.length <= most);
  const { lettering, lines } = fitting ?? setIn(sizes.at(-1) ?? 18);
  const small = { size: 12, colour: inkSecond, line: 17 };
  const above = title === atlas ? [] : [atlas];
  const titleTop = box.y + above.length * small.line;
  const filterTop = titleTop + lines.length * lettering.line + 3;
  const below = wrapped(filter, emsIn(box.width, small));
  return {
    drawn: [
      letteredLines(above, box.x, box.y, small),
      letteredLines(lines, box.x, titleTop, lettering),
      letteredLines(below, box.x, filterTop, small),
    ].join(''),
    bottom: filterTop + below.length * small.line + 12,
  };
};
