import type { LineString, MultiLineString } from 'geojson';
import type { Text } from '@/data/vocabulary/languages';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { emsOf } from '../placement/caption';
import type { PlacedPlate } from '../placement/placed';
import { placement, standsAt } from '../placement/placement';
import { positionOf } from '../places';
import { type Pixel, project, stage } from '../projection';
import { plateNameWidth } from './plate-name-width';
import { linesOf } from './stage-path';

/** A name set along a line: its middle, stage px, and its slope in degrees, never upside down. */
export interface StageLabel {
  at: Pixel;
  angle: number;
}

/** Size of a river's name, and how clear its middle line must be of what else is there, px. */
const nameSize = 10.5;
const clearance = 12;
/** Room along its course of the longest English name, under the water, in the largest lettering. */
const bilingualLength = 72;

/** Rivers too short at this scale to carry a name. */
const unnamed: ReadonlySet<string> = new Set(['dan']);

/** A name in both languages is as much higher as these are apart. */
const bilingualLines = [-7, 7] as const;

/** Points every few px along the middle line of a plate's name, relative to where it is held. */
const alongName = (plate: PlacedPlate, align: 'start' | 'middle' | 'end'): number[] => {
  const width = plateNameWidth(plate, plate.kind === 'region' ? 11.5 : 13);
  const left = { start: 0, middle: -width / 2, end: -width }[align];
  const steps = Math.ceil(width / 8);
  return Array.from({ length: steps + 1 }, (_, step) => left + (step / steps) * width);
};

const obstacles = (bilingual: boolean): Pixel[] => {
  const [opening] = placement.bands;
  if (!opening) return [];
  return [
    ...opening.symbols.map(({ anchor, offset }) => standsAt(anchor, offset, 1)),
    ...opening.plates.flatMap((plate) => {
      const { offset, align } = bilingual ? plate.bilingual : plate.caption;
      const [x, y] = standsAt(plate.anchor, offset, 1);
      const lines = bilingual ? bilingualLines : [0];
      return alongName(plate, align).flatMap((dx) => lines.map((dy): Pixel => [x + dx, y + dy]));
    }),
    ...prefectureIds.map((id) => project(positionOf(id).point)),
  ];
};

const onStage = ([x, y]: Pixel): boolean =>
  x > 24 && x < stage.width - 60 && y > 30 && y < stage.height - 30;

/**
 * The straightest stretch of a river that is long enough for its name and clear of every symbol and
 * caption of the opening view; undefined where there is none. Input is lng, lat.
 * @param bilingual whether the captions are in both languages
 * @param others points that other names of the ground take
 */
export const riverLabel = (
  { id, name }: { id: string; name: Text },
  geometry: LineString | MultiLineString,
  bilingual: boolean,
  others: readonly Pixel[],
): StageLabel | undefined => {
  if (unnamed.has(id)) return undefined;
  const blocked = [...obstacles(bilingual), ...others];
  const needed = bilingual
    ? bilingualLength
    : 0.85 * Math.max(emsOf(name.zh), emsOf(name.en)) * nameSize;
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
      const along = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map(
        (t): Pixel => [start[0] + (stop[0] - start[0]) * t, start[1] + (stop[1] - start[1]) * t],
      );
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
