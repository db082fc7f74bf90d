import { sites, targets } from '@/data/dataset';
import type { Site } from '@/data/site';
import { baselineOf, goalOf, type Target } from '@/data/target';
import type { PortMode } from '@/data/vocabulary/kinds';
import { type SectorId, sectorIds } from '@/data/vocabulary/sectors';
import { type PlaceId, positionOf } from '../places';
import { portsFrom } from './distance';
import type { Separation } from './separation';
import { surroundingsOf } from './surroundings';

/** The nearest port of a mode, and how far off it is. */
export interface NearestPort extends Separation {
  port: string;
}

/** What a site is compared by, besides what its own record says. */
export interface Compared {
  site: Site;
  /** What else is at its place; none where it is at no one place. */
  neighbours?: { place: PlaceId; sites: readonly string[] };
  /** Undefined where no distance can be told. */
  air?: NearestPort;
  rail?: NearestPort;
  /** Id of the figure that stands for its sector. */
  target?: string;
}

/** Everything that a page without the dataset needs to set sites side by side. */
export interface Comparison {
  sites: Readonly<Record<string, Compared>>;
  targets: Readonly<Record<string, Target>>;
}

const portsBy = (mode: PortMode) =>
  sites.filter(({ kind, port }) => kind === 'port' && port?.mode === mode);

const nearest = (site: Site, mode: PortMode): NearestPort | undefined => {
  const others = portsBy(mode).filter(({ id }) => id !== site.id);
  const [found] = portsFrom(site.places.map(positionOf), others);
  return found && { ...found, port: found.port.id };
};

/**
 * The figure that stands for a sector as a whole: of those that are not about a part of it, the first
 * in the records' order with both ends of the plan's period, else with a goal, else any.
 */
export const mainTargetOf = (sector: SectorId): Target | undefined => {
  const own = targets.filter((target) => target.sector === sector && !target.subsector);
  return own.find((target) => baselineOf(target) && goalOf(target)) ?? own.find(goalOf) ?? own[0];
};

const comparedOf = (site: Site): Compared => {
  const around = surroundingsOf(site);
  const [air, rail, target] = [
    nearest(site, 'air'),
    nearest(site, 'rail'),
    mainTargetOf(site.sector),
  ];
  return {
    site,
    ...(around && {
      neighbours: { place: around.place, sites: around.sites.map(({ id }) => id) },
    }),
    ...(air && { air }),
    ...(rail && { rail }),
    ...(target && { target: target.id }),
  };
};

/** What every site is compared by, once; computed where the dataset is. */
export const comparison = (): Comparison => ({
  sites: Object.fromEntries(sites.map((site) => [site.id, comparedOf(site)])),
  targets: Object.fromEntries(
    sectorIds.flatMap((sector) => {
      const target = mainTargetOf(sector);
      return target ? [[target.id, target]] : [];
    }),
  ),
});
