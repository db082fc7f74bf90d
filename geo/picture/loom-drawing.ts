import { t } from '../../data/vocabulary/languages';
import { prefectures } from '../../data/vocabulary/prefectures';
import { loomBox, loomLines, type Strand } from '../features/loom';
import { emphasisOf } from '../features/strand-emphasis';
import { blocks, strandsWith, woven } from '../features/woven';
import { palette, type Theme } from '../palette';
import { middleToBase, tightTextScale } from '../placement/text-size';
import { type LoomLook, loomStrand, tokenImages } from './loom-strand';
import type { PicturedView } from './map-drawing';
import { sansStack, serifStack } from './map-images';
import { element, escaped, px } from './markup';
import type { LoomStand } from './picture-camera';

/** What is written under the loom, or instead of it where it has no place. */
export interface LoomWords {
  inRegions: string;
  acrossCities: string;
  sentence: string;
  leftOut: string;
}

/** Lines of other provinces, drawn by the map below, end where the loom begins. */
const backdrop = (theme: Theme): string => {
  const { outside } = palette[theme].ground;
  const { x, width, height } = loomBox;
  const stop = (offset: number, opacity?: number) =>
    element('stop', { offset, 'stop-color': outside, 'stop-opacity': opacity });
  return [
    element('linearGradient', { id: 'picture-loom-edge' }, stop(0, 0), stop(0.035)),
    element('rect', {
      x,
      y: -height,
      width: 3 * width,
      height: 3 * height,
      fill: 'url(#picture-loom-edge)',
    }),
  ].join('');
};

const rungs = ({ language, theme, lettering }: LoomLook, marked: ReadonlySet<string>): string => {
  const { ink, inkSecond, inkThird } = palette[theme].ground;
  const size = (language === 'en' ? 11.5 : 12.5) * lettering;
  const [, right] = blocks.span;
  return woven.rungs
    .map(({ id, y }) => {
      const isMarked = marked.has(id);
      return element(
        'g',
        { 'data-rung': id },
        element('path', {
          d: `M${loomLines.left} ${px(y)}H${px(right)}`,
          stroke: isMarked ? ink : inkThird,
          'stroke-width': isMarked ? 1.2 : 0.9,
          'stroke-dasharray': '1 3.2',
          opacity: isMarked ? undefined : 0.75,
        }),
        element(
          'text',
          {
            x: loomLines.nameEnd,
            y: px(y + middleToBase * size),
            'text-anchor': 'end',
            'font-family': serifStack,
            'font-size': px(size),
            'font-weight': isMarked ? 700 : 400,
            fill: isMarked ? ink : inkSecond,
          },
          escaped(t(prefectures[id].name, language)),
        ),
      );
    })
    .join('');
};

const counts = (
  { inRegions, acrossCities, sentence }: LoomWords,
  { theme, lettering }: LoomLook,
): string => {
  const { inkSecond } = palette[theme].ground;
  const bracket = (kind: Strand['kind'], words: string) => {
    const [left, right] = blocks[kind];
    return [
      element('path', {
        d: `M${px(left + 1)} ${loomLines.bracket - 4}v4H${px(right - 1)}v-4`,
        fill: 'none',
        stroke: inkSecond,
        'stroke-width': 0.9,
      }),
      element(
        'text',
        {
          x: px((left + right) / 2),
          y: loomLines.count,
          'text-anchor': 'middle',
          'font-family': serifStack,
          'font-size': px(11.5 * lettering),
          fill: inkSecond,
        },
        escaped(words),
      ),
    ].join('');
  };
  return [
    bracket('region', inRegions),
    bracket('span', acrossCities),
    element(
      'text',
      {
        x: loomLines.left,
        y: loomLines.sentence,
        'font-family': sansStack,
        'font-size': px(11 * lettering),
        fill: inkSecond,
      },
      escaped(sentence),
    ),
  ].join('');
};

/** The loom as the page has it beside the map, in px of the map's frame. */
export const loomDrawing = (
  { language, theme, text, selection, shown }: PicturedView,
  words: LoomWords,
  { x, y, scale }: LoomStand,
): string => {
  const look: LoomLook = {
    language,
    theme,
    selection,
    shown: new Set(shown.map(({ id }) => id)),
    lettering: tightTextScale(language, text),
  };
  const { strands } = strandsWith(shown);
  const marked = strands
    .filter((strand) => emphasisOf(strand, selection) === 'strong')
    .flatMap(({ stops }) => stops.map(({ id }) => id));
  return element(
    'g',
    { 'data-loom': '', transform: `translate(${px(x)} ${px(y)}) scale(${scale.toFixed(4)})` },
    tokenImages(strands, theme),
    backdrop(theme),
    rungs(look, new Set(marked)),
    ...strands.map((strand) => loomStrand(strand, emphasisOf(strand, selection), look)),
    counts(words, look),
  );
};
