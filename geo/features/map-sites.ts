import generated from '../generated/map-sites.json' with { type: 'json' };
import type { MapSite } from './map-site';

/** Every site, in the plan's order, as both drawings and all lists see it. */
export const mapSites = generated as unknown as readonly MapSite[];

const byId: ReadonlyMap<string, MapSite> = new Map(mapSites.map((site) => [site.id, site]));

export const mapSiteById = (id: string): MapSite | undefined => byId.get(id);
