import { type PrefectureId, prefectureIds } from '../../data/vocabulary/prefectures';
import { type PlaceId, positionOf } from '../places';
import { type LngLat, type Pixel, project, unproject } from '../projection';

/** Bows tried, as shares of the chord, straightest first. */
const bows = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3];
/** Clearance beyond which a farther seat is no better, px. */
const enough = 24;
const steps = 24;

const quadratic = (from: Pixel, control: Pixel, to: Pixel, t: number): Pixel => [
  (1 - t) ** 2 * from[0] + 2 * (1 - t) * t * control[0] + t ** 2 * to[0],
  (1 - t) ** 2 * from[1] + 2 * (1 - t) * t * control[1] + t ** 2 * to[1],
];

const curve = (from: Pixel, to: Pixel, bow: number): Pixel[] => {
  const control: Pixel = [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * bow * 2,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * bow * 2,
  ];
  return Array.from({ length: steps + 1 }, (_, step) => quadratic(from, control, to, step / steps));
};

const clearanceOf = (points: readonly Pixel[], avoid: readonly Pixel[]): number =>
  Math.min(
    enough,
    ...avoid.flatMap((seat) => points.map(([x, y]) => Math.hypot(x - seat[0], y - seat[1]))),
  );

/**
 * A line through the places of a span that bows away from the seats of cities that are no members,
 * so that it claims no city it does not touch. Lng, lat.
 * @param places in the order in which the line is to touch them
 */
export const spanCurve = (
  places: readonly PlaceId[],
  members: readonly PrefectureId[],
): LngLat[] => {
  const avoid = prefectureIds
    .filter((id) => !members.includes(id))
    .map((id) => project(positionOf(id).point));
  const stops = places.map((place) => project(positionOf(place).point));
  const line: Pixel[] = [];
  for (const [index, to] of stops.entries()) {
    const from = stops[index - 1];
    if (!from) continue;
    const choices = bows.map((bow) => {
      const points = curve(from, to, bow);
      return { points, worth: clearanceOf(points, avoid) - 30 * Math.abs(bow) };
    });
    const best = choices.reduce((a, b) => (b.worth > a.worth ? b : a));
    line.push(...(line.length > 0 ? best.points.slice(1) : best.points));
  }
  return line.map((point) => unproject(point));
};

/** Span members from north to south: the order in which a line through them turns least. */
export const northToSouth = (places: readonly PlaceId[]): PlaceId[] =>
  [...places].sort((a, b) => positionOf(b).point[1] - positionOf(a).point[1]);
