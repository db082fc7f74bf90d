import { type PrefectureId, prefectureIds } from '../../data/vocabulary/prefectures';
import { type SectorId, sectorIds } from '../../data/vocabulary/sectors';
import type { MapSite } from './map-site';
import { shareOf } from './matrix';

const placed = (sites: readonly MapSite[]): MapSite[] =>
  sites.filter(({ extent }) => extent === 'place');

/** A city among the eleven, by what stands in one city: shared sites are nobody's own. */
export interface Standing {
  own: number;
  /** Sites that stand in any one city. */
  all: number;
  /** From 1; equal numbers share a rank. */
  rank: number;
  tied: boolean;
}

export const standingOf = (sites: readonly MapSite[], city: PrefectureId): Standing => {
  const located = placed(sites);
  const countOf = (id: PrefectureId) => shareOf(located, id).own.length;
  const own = countOf(city);
  const others = prefectureIds.filter((id) => id !== city).map(countOf);
  return {
    own,
    all: located.length,
    rank: others.filter((count) => count > own).length + 1,
    tied: others.includes(own),
  };
};

/** How much more of a sector a city has than its size would give it. */
export interface Concentration {
  sector: SectorId;
  own: number;
  /** Sites of the sector that stand in any one city. */
  all: number;
  quotient: number;
  /** The quotient if the plan had put one site of the sector fewer, or more, in the city. */
  between: readonly [fewer: number, more: number];
}

/**
 * Location quotients of a city, sectors in the plan's order.
 * LQ = (the city's share of the sector's sites) ÷ (the city's share of all sites), over sites that
 * stand in one city; 1 is as in the province as a whole, 2 twice as much. Sectors of which the city
 * has none are left out. The measure is the usual one of regional economics, there of employment.
 */
export const concentrationsOf = (
  sites: readonly MapSite[],
  city: PrefectureId,
): Concentration[] => {
  const located = placed(sites);
  const held = shareOf(located, city).own;
  return sectorIds.flatMap((sector) => {
    const own = held.filter((site) => site.sector === sector).length;
    const all = located.filter((site) => site.sector === sector).length;
    if (own === 0) return [];
    const quotientWith = (more: number): number => {
      const share = all + more === 0 ? 0 : (own + more) / (all + more);
      const size = (held.length + more) / (located.length + more);
      return size === 0 ? 0 : share / size;
    };
    const between = [quotientWith(-1), quotientWith(1)] as const;
    return [{ sector, own, all, quotient: quotientWith(0), between }];
  });
};

/** From how many sites and how large a quotient on a sector is worth a word. */
export const standsOutFrom = { sites: 2, quotient: 1.25 } as const;

/** In what a city stands out, the strongest first; equal ones in the plan's order. */
export const standingOut = (sites: readonly MapSite[], city: PrefectureId): Concentration[] =>
  concentrationsOf(sites, city)
    .filter(({ own, quotient }) => own >= standsOutFrom.sites && quotient >= standsOutFrom.quotient)
    .sort((a, b) => b.quotient - a.quotient);
