import type { Pixel } from '../projection';

export const apart = (one: Pixel, other: Pixel): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

export const nearest = (to: Pixel, points: readonly Pixel[]): Pixel =>
  points.reduce((best, point) => (apart(point, to) < apart(best, to) ? point : best));

export const gapTo = (to: Pixel, points: readonly Pixel[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...points.map((point) => apart(point, to)));

/** Points every few px along a straight line. */
export const between = (from: Pixel, to: Pixel): Pixel[] => {
  const steps = Math.max(1, Math.round(apart(from, to) / 5));
  return Array.from({ length: steps + 1 }, (_, step): Pixel => {
    const t = step / steps;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
};

/** How much nearer than wanted, px: zero where all is clear. */
export const lackOf = (gaps: readonly (readonly [wanted: number, gap: number])[]): number =>
  gaps.reduce((sum, [wanted, gap]) => sum + Math.max(0, wanted - gap), 0);
