import { distance } from '@turf/turf';
import type { Position } from '../position';

/** How far two places lie apart, and how sure that is. */
export interface Separation {
  /** Great-circle distance between the two known points, km. */
  km: number;
  /** By how much the true distance may differ, km: the radii within which both ends lie. */
  errorKm: number;
  /** Both ends are known only to be in one and the same prefecture: the distance says nothing. */
  sameCity: boolean;
}

const knownToPrefecture = ({ precision }: Position) => precision === 'prefecture';

/**
 * The straight line between two positions.
 * Great circle on a sphere of 6371 km (@turf/turf), at most 0.5 % off the ellipsoid. The error is the
 * sum of both `radiusKm`: the unit's area as a circle (Taiyuan 47 km, Qixian 16 km), 0 for a
 * published coordinate. By the triangle inequality the truth lies within km ± errorKm wherever the
 * two places lie inside their circles; a long unit reaches a little beyond its own.
 */
export const separationOf = (from: Position, to: Position): Separation => ({
  km: distance([...from.point], [...to.point], { units: 'kilometers' }),
  errorKm: from.radiusKm + to.radiusKm,
  sameCity: knownToPrefecture(from) && knownToPrefecture(to) && from.unit === to.unit,
});

/** What to sort by: a separation that is nearer comes first; one city is nearest of all. */
export const nearness = ({ km, sameCity }: Separation): number => (sameCity ? 0 : km);

/** Of a site over several places the nearest one counts. */
export const nearestOf = (ends: readonly Separation[]): Separation | undefined =>
  [...ends].sort((a, b) => nearness(a) - nearness(b))[0];
