import type { FeatureCollection } from 'geojson';
import { isLit } from '../features/filter';
import { palette } from '../palette';
import { drawSymbol } from '../symbol';
import { paintsOf } from '../symbol-paints';
import { emsIn, letteredLines, wrapped } from './lettered-lines';
import { mapDrawing, type PicturedView } from './map-drawing';
import { symbolMarkup } from './map-images';
import { element, px } from './markup';
import { picturedScreen } from './picture-camera';
import { previewSize } from './preview-size';

export interface PreviewWords {
  atlas: string;
  title: string;
  /** How many sites, and of which plan. */
  count: string;
  plan: string;
  caveat: string;
}

const mapWidth = 620;
const left = 56;
const textWidth = previewSize.width - mapWidth - left - 24;
const pitch = 26;
const rowsAtMost = 11;

/** The sites that a preview is about, as the symbols that stand for them on the map. */
const symbolRows = (view: PicturedView, top: number): string => {
  const { selection } = view;
  const across = Math.floor(textWidth / pitch);
  return view.shown
    .filter((site) => isLit(site, selection))
    .slice(0, across * rowsAtMost)
    .map((site, index) => {
      const x = left + (index % across) * pitch + pitch / 2 - 4;
      const y = top + Math.floor(index / across) * pitch + pitch / 2;
      const drawing = drawSymbol(site, 19, paintsOf(site.sector, view.theme));
      return element(
        'g',
        { transform: `translate(${px(x)} ${px(y)})` },
        symbolMarkup(`preview-${site.id}`, drawing),
      );
    })
    .join('');
};

/** The picture that stands for a page where its link is shown: its name, its sites, its map. */
export const preview = (
  view: PicturedView,
  words: PreviewWords,
  data: Readonly<Record<string, FeatureCollection>>,
): string => {
  const { width, height } = previewSize;
  const { ground } = palette[view.theme];
  const { screen, enlarged } = picturedScreen(null, view.selection, { width: mapWidth, height });
  const title = { size: 56, colour: ground.ink, serif: true, weight: 600, line: 66 };
  const small = { size: 22, colour: ground.inkSecond, serif: true, line: 34 };
  const titles = wrapped(words.title, emsIn(textWidth, title)).slice(0, 2);
  const below = 92 + titles.length * title.line + 8;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element(
      'g',
      { transform: `translate(${width - mapWidth} 0) scale(${enlarged})` },
      mapDrawing(view, screen, data),
    ),
    /** Over what the map draws beyond its room: the renderer breaks off where it has to clip a layer. */
    element('rect', { width: width - mapWidth, height, fill: ground.panel }),
    words.title === words.atlas ? '' : letteredLines([words.atlas], left, 50, small),
    letteredLines(titles, left, 92, title),
    letteredLines([words.count, words.plan], left, below, small),
    symbolRows(view, below + 2 * small.line + 16),
    letteredLines([words.caveat], left, height - 58, { ...small, size: 16, line: 24 }),
  );
};
