import type { PlacedPlate } from '../placement/placed';
import type { MapSite } from './map-site';

/** The sites that a plate's caption counts: a city counts its finer-known sites too. */
export const captionMembers = (
  { id, kind }: Pick<PlacedPlate, 'id' | 'kind'>,
  sites: readonly MapSite[],
): MapSite[] =>
  sites.filter((site) => {
    if (kind === 'prefecture') return site.extent === 'place' && site.prefectures[0] === id;
    if (kind === 'region') return site.region === id;
    return site.extent === id;
  });
