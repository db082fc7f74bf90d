import { blockOf, loomOf } from './loom';
import type { MapSite } from './map-site';
import { mapSites } from './map-sites';
import { drawnGround } from './stage';

/** The loom of the dataset. */
export const woven = loomOf(mapSites, drawnGround.seats);

/** Left and right edge of its two blocks, px of the stage. */
export const blocks = { region: blockOf(woven, 'region'), span: blockOf(woven, 'span') } as const;

/** The strands that hold any of these sites, and how many of them each block holds. */
export const strandsWith = (sites: readonly MapSite[]) => {
  const among: ReadonlySet<string> = new Set(sites.map(({ id }) => id));
  const held = woven.strands.flatMap((strand) => strand.sites.filter(({ id }) => among.has(id)));
  const inRegions = held.filter(({ extent }) => extent === 'region').length;
  return {
    strands: woven.strands.filter((strand) => strand.sites.some(({ id }) => among.has(id))),
    counts: { regions: inRegions, spans: held.length - inRegions },
  };
};
