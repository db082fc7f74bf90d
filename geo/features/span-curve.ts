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

const apart = (one: Pixel, other: Pixel): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

/** Whether a dot lies on the line from one px to another. */
const nearLine = (spot: Pixel, from: Pixel, to: Pixel): boolean => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((spot[0] - from[0]) * dx + (spot[1] - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return apart(spot, [from[0] + dx * t, from[1] + dy * t]) < 5;
};

const clearanceOf = (points: readonly Pixel[], avoid: readonly Pixel[]): number =>
  Math.min(enough, ...avoid.flatMap((seat) => points.map((at) => apart(at, seat))));

/** How many of these a line passes through, or close by. */
const struckBy = (points: readonly Pixel[], spots: readonly Pixel[]): number =>
  spots.filter((spot) =>
    points.some((at, index) => index > 0 && nearLine(spot, points[index - 1] ?? at, at)),
  ).length;

/**
 * A line between two px that bows as little as keeps it off the points to avoid.
 * @param spare smaller things, which it passes by where that costs little
 */
export const bowedLine = (
  from: Pixel,
  to: Pixel,
  avoid: readonly Pixel[],
  spare: readonly Pixel[] = [],
): Pixel[] =>
  bows
    .map((bow) => {
      const points = curve(from, to, bow);
      const clearance = clearanceOf(points, avoid) - 30 * Math.abs(bow);
      return { points, worth: clearance - 3 * struckBy(points, spare) };
    })
    .reduce((best, next) => (next.worth > best.worth ? next : best)).points;

/** Seats of the cities that are not among these, stage px. */
export const otherSeats = (members: readonly PrefectureId[]): Pixel[] =>
  prefectureIds.filter((id) => !members.includes(id)).map((id) => project(positionOf(id).point));

const lengthOf = ([one, other]: readonly [Pixel, Pixel]): number => apart(one, other);

/** The pairs of points that join all of them by the shortest lines (Prim), nearest first. */
const shortestTree = (points: readonly Pixel[]): [Pixel, Pixel][] => {
  const [first, ...rest] = points;
  const joined = first ? [first] : [];
  const waiting = new Set(rest);
  const pairs: [Pixel, Pixel][] = [];
  while (waiting.size > 0) {
    const next = joined
      .flatMap((from) => [...waiting].map((to): [Pixel, Pixel] => [from, to]))
      .reduce((nearest, pair) => (lengthOf(pair) < lengthOf(nearest) ? pair : nearest));
    pairs.push(next);
    joined.push(next[1]);
    waiting.delete(next[1]);
  }
  return pairs;
};

/**
 * Lines that join the places of a span, as few and as short as can be, and bow away from the seats
 * of cities that are no members, so that they claim no city that the plan does not name. Lng, lat.
 */
export const spanCurves = (
  places: readonly PlaceId[],
  members: readonly PrefectureId[],
): LngLat[][] => {
  const avoid = otherSeats(members);
  return shortestTree(places.map((place) => project(positionOf(place).point))).map(([from, to]) =>
    bowedLine(from, to, avoid).map((point) => unproject(point)),
  );
};
