import type { Site } from '@/data/site';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { positionOf } from '../places';
import type { Position } from '../position';
import { nearestOf, nearness, type Separation, separationOf } from './separation';

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
