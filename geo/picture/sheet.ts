import type { FeatureCollection } from 'geojson';
import { loomBox } from '../features/loom';
import { strandsWith } from '../features/woven';
import { type Ground, palette } from '../palette';
import { textScales } from '../placement/text-size';
import type { Rectangle } from '../projection';
import { type Asked, areaDrawing } from './area-drawing';
import { type CalloutWords, calloutDrawing } from './callout-drawing';
import { footDrawing, type LinkCode } from './foot-drawing';
import type { Size } from './frames';
import { type LegendGroupId, legendOf } from './legend';
import { legendDrawing } from './legend-drawing';
import { type LoomWords, loomDrawing } from './loom-drawing';
import { mapDrawing, type PicturedView } from './map-drawing';
import { element, escaped, px } from './markup';
import { picturedScreen, picturedWithLoom, type ShownCamera } from './picture-camera';
import { type SheetLayout, sheetLayout } from './sheet-layout';
import { titleDrawing } from './title-drawing';

/** What a picture says in the reader's language. */
export interface SheetWords {
  atlas: string;
  title: string;
  /** What is filtered by, or how many sites there are. */
  filter: string;
  caveat: string;
  credits: string;
  approval: string | null;
  link: string;
  made: string;
  kilometres: string;
  north: string;
  legend: Readonly<Record<LegendGroupId, string>>;
  loom: LoomWords;
  callout: CalloutWords | null;
}

/** Everything that decides a picture. */
export interface Picture {
  view: PicturedView;
  /** The reader's camera, where it is not the page's own. */
  shown: ShownCamera | null;
  asked: Asked;
  words: SheetWords;
  /** CSS px. */
  size: Size;
  /** Every source's features, by source id; lng, lat. */
  data: Readonly<Record<string, FeatureCollection>>;
  /** `@font-face` rules for what is drawn that need nothing from outside of the picture. */
  fontsFor: (drawn: string) => string;
  /** The link as a code to point a phone at. */
  code?: LinkCode;
}

const mapIn = (
  { map }: SheetLayout,
  { view, data, words, asked }: Picture,
  { screen, enlarged, loom }: ReturnType<typeof picturedWithLoom>,
  ground: Ground,
): string => {
  const { width, height } = screen.viewport;
  const ids = new Set(view.shown.map(({ id }) => id));
  const right = loom ? loom.x + loom.scale * loomBox.x : width;
  return [
    element(
      'clipPath',
      { id: 'picture-map-frame' },
      element('rect', { width: px(width), height: px(height) }),
    ),
    element(
      'g',
      {
        'data-map': '',
        transform: `translate(${px(map.x)} ${px(map.y)}) scale(${enlarged})`,
        'clip-path': 'url(#picture-map-frame)',
      },
      mapDrawing(view, screen, data),
      areaDrawing(asked, screen, ground),
      loom ? loomDrawing(view, words.loom, loom) : '',
      words.callout
        ? calloutDrawing(words.callout, { screen, right }, ids, textScales[view.text], ground)
        : '',
    ),
  ].join('');
};

const ruleIn = ({ map, size, lying }: SheetLayout, ground: Ground): string => {
  const [right, bottom] = [map.x + map.width, map.y + map.height];
  const d = lying
    ? `M${px(right)} 0v${px(size.height)}`
    : `M0 ${px(map.y)}h${px(size.width)}M0 ${px(bottom)}h${px(size.width)}`;
  return element('path', { d, stroke: ground.rule, fill: 'none' });
};

const between = (room: Rectangle, top: number, bottom: number): Rectangle => ({
  ...room,
  y: top,
  height: bottom - top,
});

/**
 * A picture as one SVG file that needs nothing else: the map of a view, what its marks mean, title,
 * filter, scale, credits and link.
 * @param ratio px of the file for one CSS px
 */
export const sheet = (picture: Picture, ratio: number): string => {
  const { view, size, words, fontsFor } = picture;
  const { ground } = palette[view.theme];
  const layout = sheetLayout(size);
  const { width, height } = layout.size;
  // The ports are told by their own drawing, and a loom without a strand is an empty ladder.
  const hasStrands = view.selection.type !== 'ports' && strandsWith(view.shown).strands.length > 0;
  const pictured = hasStrands
    ? picturedWithLoom(picture.shown, view.selection, layout.map)
    : { ...picturedScreen(picture.shown, view.selection, layout.map), loom: null };
  const isWhole = pictured.loom !== null || !hasStrands;
  const filter = isWhole
    ? words.filter
    : [words.filter, words.loom.leftOut].filter(Boolean).join(' · ');
  const title = titleDrawing(layout, { ...words, filter }, ground);
  const foot = footDrawing(layout, picture, pictured, ground);
  const drawn = [
    element('rect', { width: px(width), height: px(height), fill: ground.panel }),
    mapIn(layout, picture, pictured, ground),
    ruleIn(layout, ground),
    title.drawn,
    legendDrawing(
      {
        groups: legendOf(view.shown, view.layers, view.theme),
        titles: words.legend,
        language: view.language,
        ground,
      },
      layout.lying ? between(layout.legend, title.bottom, foot.top) : layout.legend,
      layout.lying,
    ),
    foot.drawn,
  ].join('');
  const fonts = fontsFor(drawn);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width * ratio,
      height: size.height * ratio,
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      'xml:lang': view.language,
    },
    `<title>${escaped(`${words.title} · ${words.atlas}`)}</title>`,
    fonts && `<style>${fonts}</style>`,
    drawn,
  );
};
