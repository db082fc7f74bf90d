import { isLanguage, t } from '@/data/vocabulary/languages';
import { sectors } from '@/data/vocabulary/sectors';
import type { Theme } from '@/geo/palette';
import { designOf, drawSymbol, type Stroke } from '@/geo/symbol';
import type { Letter } from '@/geo/symbol-letter';
import { paintsOf } from '@/geo/symbol-paints';
import type { Drawing } from './map-image';

const paint = (context: CanvasRenderingContext2D, stroke: Stroke): void => {
  const path = new Path2D(stroke.path);
  context.lineJoin = 'round';
  if (stroke.fill) {
    context.fillStyle = stroke.fill;
    context.fill(path);
  }
  if (stroke.stroke) {
    context.setLineDash([...(stroke.dash ?? [])]);
    context.lineWidth = stroke.width ?? 1;
    context.strokeStyle = stroke.stroke;
    context.stroke(path);
    context.setLineDash([]);
  }
};

const sans = "'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const write = (context: CanvasRenderingContext2D, { text, y, size, fill }: Letter): void => {
  context.font = `600 ${size}px ${sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = fill;
  /** Middle of what is inked: fonts differ in where they put the middle of a line. */
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(text);
  context.fillText(text, 0, y + (up - down) / 2);
};

/**
 * A site's symbol on a canvas, from the same drawing as in the page.
 * @param language of the letter; none where the symbol is too small for one
 */
export const siteImage = (theme: Theme, size: number, name: string, language?: string): Drawing => {
  const side = Math.ceil(size * 1.3);
  const design = designOf(name);
  const letter =
    language && isLanguage(language) ? t(sectors[design.sector].glyph, language) : undefined;
  const drawing = drawSymbol(design, size, paintsOf(design.sector, theme), letter);
  const { outline, under, clipped, over } = drawing;
  return {
    width: side,
    height: side,
    draw: (context) => {
      context.translate(side / 2, side / 2);
      for (const stroke of under) paint(context, stroke);
      context.save();
      context.clip(new Path2D(outline));
      for (const stroke of clipped) paint(context, stroke);
      context.restore();
      for (const stroke of over) paint(context, stroke);
      if (drawing.letter) write(context, drawing.letter);
    },
  };
};
