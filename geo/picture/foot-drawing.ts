import type { Ground } from '../palette';
import { emsIn, letteredLines, wrapped } from './lettered-lines';
import { element, px } from './markup';
import type { picturedScreen } from './picture-camera';
import { scaleDrawing } from './scale-drawing';
import type { SheetLayout } from './sheet-layout';

/** A link as a square of modules with the white around them: path data on a square of so many. */
export interface LinkCode {
  path: string;
  modules: number;
}

interface FootWords {
  caveat: string;
  credits: string;
  approval: string | null;
  link: string;
  made: string;
  kilometres: string;
  north: string;
}

const codeSide = 92;
const scaleHeight = 22;

const codeDrawing = ({ foot }: SheetLayout, { path, modules }: LinkCode): string => {
  const [x, y] = [foot.x + foot.width - codeSide, foot.y + foot.height - codeSide];
  return element(
    'g',
    { 'data-code': 'link', transform: `translate(${px(x)} ${px(y)})` },
    element('rect', { width: codeSide, height: codeSide, fill: '#ffffff' }),
    element('path', { d: path, transform: `scale(${codeSide / modules})`, fill: '#000000' }),
  );
};

const linkLinesAtMost = 2;

/** A long link would grow into the legend; the code beside it holds all of it. */
const shortened = (lines: readonly string[]): string[] =>
  lines.length <= linkLinesAtMost
    ? [...lines]
    : lines
        .slice(0, linkLinesAtMost)
        .map((line, index) => (index === linkLinesAtMost - 1 ? `${line.slice(0, -1)}…` : line));

/** Scale, caveat, credits, approval number, link and day, standing on the foot's bottom. */
export const footDrawing = (
  layout: SheetLayout,
  { words, code }: { words: FootWords; code?: LinkCode },
  { screen, enlarged }: ReturnType<typeof picturedScreen>,
  { inkSecond }: Ground,
): { drawn: string; top: number } => {
  const { foot } = layout;
  const width = foot.width - (code ? codeSide + 10 : 0);
  const fine = { size: 9, colour: inkSecond, line: 12.5 };
  const { caveat, credits, approval, link, made } = words;
  const linesOf = (text: string): string[] => wrapped(text, emsIn(width, fine));
  const lines = [
    ...[caveat, credits, ...(approval ? [approval] : [])].flatMap(linesOf),
    ...(code ? shortened(linesOf(link)) : linesOf(link)),
    made,
  ];
  const height = Math.max(lines.length * fine.line, code ? codeSide - scaleHeight : 0);
  const top = foot.y + foot.height - height;
  const scaleTop = top - scaleHeight;
  return {
    drawn: [
      scaleDrawing(screen.camera, enlarged, { x: foot.x, y: scaleTop }, words, inkSecond),
      element('g', { 'data-credits': '' }, letteredLines(lines, foot.x, top, fine)),
      code ? codeDrawing(layout, code) : '',
    ].join(''),
    top: scaleTop - 8,
  };
};
