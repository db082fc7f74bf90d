import type { LineString, MultiLineString } from 'geojson';
import { placement, standsAt } from '../placement/placement';
import { type Pixel, project, stage } from '../projection';
import { linesOf } from './stage-path';

/** A name set along a line: its middle, stage px, and its slope in degrees, never upside down. */
export interface StageLabel {
  at: Pixel;
  angle: number;
}

/** Room that a river's name takes along its course, and how clear of symbols it must stand, px. */
const length = 44;
const clearance = 17;
/** The same for the longest English name, under the water, in the largest lettering. */
const bilingualLength = 72;

/** Rivers too short at this scale to carry a name. */
const unnamed: ReadonlySet<string> = new Set(['dan']);

const reaches = {
  start: [6, 24, 44],
  middle: [-22, 0, 22],
  end: [-44, -24, -6],
} as const;

/** A name in both languages is longer, and as much higher as these points are apart. */
const bilingualReaches = { start: [6, 30, 60], middle: [-30, 0, 30], end: [-60, -30, -6] } as const;
const bilingualLines = [-7, 7] as const;

const obstacles = (bilingual: boolean): Pixel[] => {
  const [opening] = placement.bands;
  if (!opening) return [];
  return [
    ...opening.symbols.map(({ anchor, offset }) => standsAt(anchor, offset, 1)),
    ...opening.plates.flatMap((plate) => {
      const { offset, align } = bilingual ? plate.bilingual : plate.caption;
      const [x, y] = standsAt(plate.anchor, offset, 1);
      const lines = bilingual ? bilingualLines : [0];
      return (bilingual ? bilingualReaches : reaches)[align].flatMap((dx) =>
        lines.map((dy): Pixel => [x + dx, y + dy]),
      );
    }),
  ];
};

const onStage = ([x, y]: Pixel): boolean =>
  x > 24 && x < stage.width - 60 && y > 30 && y < stage.height - 30;

/**
 * The straightest stretch of a river that is long enough for its name and clear of every symbol and
 * caption of the opening view; undefined where there is none. Input is lng, lat.
 * @param bilingual whether the captions are in both languages
 */
export const riverLabel = (
  id: string,
  geometry: LineString | MultiLineString,
  bilingual: boolean,
): StageLabel | undefined => {
  if (unnamed.has(id)) return undefined;
  const blocked = obstacles(bilingual);
  const needed = bilingual ? bilingualLength : length;
  let best: { cost: number; label: StageLabel } | undefined;
  for (const line of linesOf(geometry)) {
    const points = line.map(([lng = 0, lat = 0]) => project([lng, lat]));
    for (const [index, start] of points.entries()) {
      let walked = 0;
      let end = index;
      for (let next = index + 1; next < points.length && walked < needed; next++) {
        const [a, b] = [points[next - 1], points[next]] as [Pixel, Pixel];
        walked += Math.hypot(b[0] - a[0], b[1] - a[1]);
        end = next;
      }
      const stop = points[end];
      if (!stop || walked < needed) continue;
      const at: Pixel = [(start[0] + stop[0]) / 2, (start[1] + stop[1]) / 2];
      if (!onStage(at)) continue;
      const along = bilingual ? [start, at, stop] : [at];
      const nearest = Math.min(
        ...blocked.flatMap(([x, y]) => along.map(([px, py]) => Math.hypot(x - px, y - py))),
      );
      if (nearest < clearance) continue;
      const bend = walked / Math.hypot(stop[0] - start[0], stop[1] - start[1]);
      const cost = bend * 40 - Math.min(nearest, 40);
      if (best && best.cost <= cost) continue;
      const slope = (Math.atan2(stop[1] - start[1], stop[0] - start[0]) * 180) / Math.PI;
      const upright = slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope;
      best = {
        cost,
        label: { at: [Math.round(at[0]), Math.round(at[1])], angle: Math.round(upright) },
      };
    }
  }
  return best?.label;
};
