import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { touchScale } from '../placement/on-screen';
import { positionOf } from '../places';
import { type Pixel, project } from '../projection';
import { apart, between, gapTo, lackOf } from './gaps';
import { leadingSide } from './port-mark';

/** How far from its seat a rail port's mark may stand, px: known to its city, it has no place. */
const reaches = [16, 20, 24, 28, 32, 36, 40, 44, 48, 52];
const directions = Array.from({ length: 48 }, (_, step) => (step / 48) * 2 * Math.PI);

export interface Surroundings {
  airports: readonly Pixel[];
  axis: readonly Pixel[];
  seats: readonly Pixel[];
  /** Other symbols of the port sector, which keep their places in the plates. */
  others: readonly Pixel[];
  /** All else in the plates, which is drawn as dots. */
  dots: readonly Pixel[];
  inside: (city: PrefectureId, at: Pixel) => boolean;
}

/** What a phone of 390 × 844 shows the stage at, while marks keep the size that a finger needs. */
const phoneStage = 0.609;

/** Room between the centres of two marks that do not touch on a phone either, px. */
const roomBetween = (one: number, other: number): number =>
  (((one + other) / 2) * touchScale) / phoneStage;

interface Spot {
  at: Pixel;
  cost: number;
}

/** Spots around a seat, best first: near it, inside its prefecture, clear of everything else. */
export const spotsNear = (
  city: PrefectureId,
  size: number,
  taken: readonly Pixel[],
  { airports, axis, seats, others, dots, inside }: Surroundings,
): Spot[] => {
  const seat = project(positionOf(city).point);
  const half = size / 2;
  const costOf = (at: Pixel): number =>
    apart(at, seat) +
    6 *
      lackOf([
        [roomBetween(size, leadingSide), gapTo(at, airports)],
        [roomBetween(size, leadingSide), gapTo(at, taken)],
        [half + 6, gapTo(at, seats)],
        [half + 10, gapTo(at, axis)],
        [half + 12, gapTo(at, others)],
        [half + 4, gapTo(at, dots)],
      ]) +
    100 * dots.filter((dot) => apart(dot, at) < half + 2).length +
    100 * others.filter((other) => apart(other, at) < half + 8).length +
    (inside(city, at) ? 0 : 1000);
  return reaches
    .flatMap((reach) =>
      directions.map(
        (angle): Pixel => [
          Math.round(seat[0] + reach * Math.cos(angle)),
          Math.round(seat[1] + reach * Math.sin(angle)),
        ],
      ),
    )
    .map((at) => ({ at, cost: costOf(at) }))
    .sort((one, other) => one.cost - other.cost);
};

/** So many spots of each of two cities are tried with each other. */
const spotsTried = 60;

/** The two of these spots whose joining line is clear too. */
export const pairOf = (
  ones: readonly Spot[],
  others: readonly Spot[],
  { airports, axis, others: symbols, dots }: Surroundings,
): [Pixel, Pixel] => {
  const costOf = (one: Spot, other: Spot): number => {
    const path = between(one.at, other.at);
    const clear = (from: readonly Pixel[]) => Math.min(...path.map((at) => gapTo(at, from)));
    const lack = lackOf([
      [28, clear(airports)],
      [20, clear(axis)],
      [24, clear(symbols)],
      ...dots.map((dot) => [17, gapTo(dot, path)] as const),
    ]);
    return one.cost + other.cost + 6 * lack;
  };
  const pairs = ones
    .slice(0, spotsTried)
    .flatMap((one) =>
      others
        .slice(0, spotsTried)
        .map((other) => ({ one: one.at, other: other.at, cost: costOf(one, other) })),
    );
  const best = pairs.reduce((a, b) => (b.cost < a.cost ? b : a));
  return [best.one, best.other];
};

export const spotIn = (...asked: Parameters<typeof spotsNear>): Pixel => {
  const [best] = spotsNear(...asked);
  if (!best) throw new Error('There are spots round every seat');
  return best.at;
};
