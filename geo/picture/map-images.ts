import { isLanguage, t } from '../../data/vocabulary/languages';
import { isSector, sectors } from '../../data/vocabulary/sectors';
import { palette, type Theme } from '../palette';
import { middleToBase } from '../placement/text-size';
import { designOf, drawSymbol, type Stroke, type SymbolDrawing } from '../symbol';
import type { Letter } from '../symbol-letter';
import { paintsOf } from '../symbol-paints';
import { element, px } from './markup';

/** Names of the lettering, the atlas's own first; then what systems have. */
export const serifStack =
  "'Atlas Serif', 'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', SimSun, Georgia, serif";
export const sansStack =
  "'Noto Sans', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const strokePath = ({ path, fill, stroke, width, dash }: Stroke): string =>
  element('path', {
    d: path,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke ? (width ?? 1) : undefined,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linejoin': stroke ? 'round' : undefined,
  });

/** A drawn symbol about the origin. @param id of its own in the drawing */
export const symbolMarkup = (id: string, drawing: SymbolDrawing): string => {
  const { outline, under, clipped, over, letter } = drawing;
  const cut = `${id}-cut`;
  const cutToOutline = [
    element('clipPath', { id: cut }, element('path', { d: outline })),
    element('g', { 'clip-path': `url(#${cut})` }, ...clipped.map(strokePath)),
  ];
  return [
    ...under.map(strokePath),
    ...(clipped.length > 0 ? cutToOutline : []),
    ...over.map(strokePath),
    letter ? letterMarkup(letter) : '',
  ].join('');
};

const letterMarkup = ({ text, y, size, fill }: Letter): string =>
  element(
    'text',
    {
      y: px(y + middleToBase * size),
      fill,
      'font-size': px(size),
      'font-weight': 600,
      'font-family': sansStack,
      'text-anchor': 'middle',
    },
    text,
  );

const siteImage = (
  id: string,
  theme: Theme,
  size: number,
  name: string,
  language?: string,
): string => {
  const design = designOf(name);
  const text =
    language && isLanguage(language) ? t(sectors[design.sector].glyph, language) : undefined;
  return symbolMarkup(id, drawSymbol(design, size, paintsOf(design.sector, theme), text));
};

const ringImage = (theme: Theme, size: number): string => {
  const { land, ink } = palette[theme].ground;
  return element('circle', { r: size / 2 + 3.6, fill: land, stroke: ink, 'stroke-width': 2.1 });
};

const seatImage = (theme: Theme): string => {
  const { land, ink } = palette[theme].ground;
  return element('circle', { r: 2.6, fill: land, stroke: ink, 'stroke-width': 1.6 });
};

const dotImage = (theme: Theme): string =>
  element('rect', {
    x: -2,
    y: -2,
    width: 4,
    height: 4,
    fill: palette[theme].ground.prefectureLine,
  });

/** The pattern that a region is hatched with. @param id of its own in the drawing */
export const hatchPattern = (id: string, name: string): string => {
  const [, theme = 'light', sector = ''] = name.split('|') as [string, Theme, string];
  const { ground, sectors: colours } = palette[theme];
  return element(
    'pattern',
    {
      id,
      width: 6.4,
      height: 6.4,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('path', {
      d: 'M0 0v6.4',
      stroke: isSector(sector) ? colours[sector].colour : ground.inkSecond,
      'stroke-width': 1.2,
      opacity: 0.34,
    }),
  );
};

/**
 * The image that a style names, e.g. `site|light|12|base_metallurgy_prefecture`, about the origin.
 * Empty for a name that pictures have no use for: they never show groups or a pointer.
 * @param id of its own in the drawing
 */
export const mapImage = (id: string, name: string): string => {
  const [what, theme, first = '', second = '', third] = name.split('|') as [
    string,
    Theme,
    ...string[],
  ];
  switch (what) {
    case 'site':
      return siteImage(id, theme, Number(first), second, third);
    case 'selected':
      return ringImage(theme, Number(first));
    case 'seat':
      return seatImage(theme);
    case 'dot':
      return dotImage(theme);
    default:
      return '';
  }
};
