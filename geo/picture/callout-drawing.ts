import { takenOn } from '../features/taken';
import type { Ground } from '../palette';
import { calloutFor } from '../placement/callout';
import { card, cardSizes } from '../placement/card-size';
import { bandOn, type Screen, sizeOn, symbolOn } from '../placement/on-screen';
import { emsIn, letteredLines, wrapped } from './lettered-lines';
import type { PicturedScreen } from './map-drawing';
import { element, px } from './markup';

/** The name beside the selected symbol. */
export interface CalloutWords {
  site: string;
  name: string;
  note: string;
}

const air = 8;

/**
 * The selected site's name and a line about it, joined to its symbol; empty where there is no room.
 * @param pictured the map, and where in it nothing stands on it any more, px from the left
 */
export const calloutDrawing = (
  { site, name, note }: CalloutWords,
  pictured: { screen: PicturedScreen; right: number },
  shown: ReadonlySet<string>,
  text: number,
  { panel, ink, inkSecond }: Ground,
): string => {
  const screen: Screen = { ...pictured.screen, groups: false };
  const { height } = screen.viewport;
  const layout = calloutFor(
    symbolOn(screen, site),
    (bandOn(screen).size / 2) * sizeOn(screen),
    cardSizes(name, note, text),
    [air, air, pictured.right - air, height - air],
    takenOn(screen, shown, { text, bilingual: false }),
  );
  if (!layout) return '';
  const [x0, y0, x1, y1] = layout.box;
  const [[fromX, fromY], [toX, toY]] = layout.line;
  const title = {
    size: card.name * text,
    colour: ink,
    serif: true,
    weight: 600,
    line: card.nameLine * text,
  };
  const body = { size: card.note * text, colour: inkSecond, line: card.noteLine * text };
  const room = x1 - x0 - 2 * card.paddingX;
  const titles = wrapped(name, emsIn(room, title) * 1.06);
  const left = x0 + card.paddingX;
  const top = y0 + card.paddingY;
  return element(
    'g',
    { 'data-callout': site },
    element('path', {
      d: `M${px(fromX)} ${px(fromY)}L${px(toX)} ${px(toY)}`,
      stroke: ink,
      'stroke-width': 1.1,
    }),
    element('rect', {
      x: px(x0),
      y: px(y0),
      width: px(x1 - x0),
      height: px(y1 - y0),
      rx: 3,
      fill: panel,
      stroke: ink,
    }),
    letteredLines(titles, left, top, title),
    layout.note
      ? letteredLines(
          wrapped(note, emsIn(room, body) * 1.06),
          left,
          top + titles.length * title.line,
          body,
        )
      : '',
  );
};
