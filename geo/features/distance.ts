import { distance } from '@turf/turf';
import type { Site } from '@/data/site';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { type Position, positionOf } from '../places';

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

/** A separation that is nearer comes first; one city is nearest of all. */
const nearness = ({ km, sameCity }: Separation): number => (sameCity ? 0 : km);

/** Of a site over several places the nearest one counts. */
const nearestOf = (ends: readonly Separation[]): Separation | undefined =>
  [...ends].sort((a, b) => nearness(a) - nearness(b))[0];

/** A port, and how far off it is. */
export interface PortSeparation extends Separation {
  port: Site;
}

/**
 * Ports from the nearest to the farthest.
 * @param here where one stands: the positions of a site's places; the nearest counts
 * @param ports sites with places; a port over two cities is as far as the nearer of them
 * @returns empty where `here` is: from a region or the province no distance can be told
 */
export const portsFrom = (
  here: readonly Position[],
  ports: readonly Site[],
): readonly PortSeparation[] =>
  ports
    .flatMap((port) => {
      const there = port.places.map(positionOf);
      const ends = here.flatMap((from) => there.map((to) => separationOf(from, to)));
      const nearest = nearestOf(ends);
      return nearest ? [{ port, ...nearest }] : [];
    })
    .sort((a, b) => nearness(a) - nearness(b));

/** A city's seat as a point that is known: only the other end of a distance is uncertain. */
export const seatOf = (city: PrefectureId): Position => ({ ...positionOf(city), radiusKm: 0 });
