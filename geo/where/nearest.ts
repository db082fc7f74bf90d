import { nearestOf, nearness, type Separation, separationOf } from '../features/separation';
import type { Position } from '../position';
import type { Grounds } from './grounds';

/** A site, and how far off it is. */
export interface SiteSeparation extends Separation {
  id: string;
}

/**
 * Sites from the nearest to the farthest; a site over several places is as far as its nearest.
 * @param here where one stands: one position or, of a site, those of its places
 * @returns sites without a place (regions, the province) are left out: no distance can be told
 */
export const nearestSites = (
  here: readonly Position[],
  candidates: readonly string[],
  { sites }: Pick<Grounds, 'sites'>,
): SiteSeparation[] =>
  candidates
    .flatMap((id): SiteSeparation[] => {
      const there = sites[id]?.positions ?? [];
      const ends = here.flatMap((from) => there.map((to) => separationOf(from, to)));
      const nearest = nearestOf(ends);
      return nearest ? [{ id, ...nearest }] : [];
    })
    .sort((a, b) => nearness(a) - nearness(b));
