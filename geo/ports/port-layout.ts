import type { Site } from '../../data/site';
import { placementInput } from '../placement/input';
import { placement, standsAt, symbolIn } from '../placement/placement';
import { terrainOf } from '../placement/terrain';
import type { Pixel } from '../projection';
import { airSystem } from './air-system';
import { labelled } from './port-labels';
import type { PortLine, PortMark } from './port-mark';
import { airportAt, portsOf } from './ports-of';
import type { Surroundings } from './rail-spots';
import { centreOf, railSystem } from './rail-system';

const rounded = ([x, y]: Pixel): Pixel => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/**
 * Lays the port system out as the plan means it, at build: airports at their coordinates, rail ports
 * near their cities' seats and inside their prefectures. Stage px.
 */
export const portLayout = (sites: readonly Site[]): { marks: PortMark[]; lines: PortLine[] } => {
  const { depths, seats } = terrainOf(placementInput(sites), 1);
  const [opening] = placement.bands;
  if (!opening) throw new Error('The placement has a first band');
  const standing = (which: (site: Site) => boolean): Pixel[] =>
    sites
      .filter((site) => site.extent === 'place' && which(site))
      .map(({ id }) => symbolIn(opening, id))
      .map(({ anchor, offset }) => standsAt(anchor, offset, 1));
  const others = standing(({ sector, kind, port }) => {
    const drawnHere = kind === 'port' && port?.rank !== 'support';
    return sector === 'ports' && !drawnHere;
  });
  const dots = standing(({ sector }) => sector !== 'ports');
  const airports = [...portsOf(sites, 'air', 'axis'), ...portsOf(sites, 'air', 'branch')];
  const surroundings: Surroundings = {
    airports: airports.map(airportAt),
    axis: [],
    seats: Object.values(seats),
    others,
    dots,
    inside: (city, [x, y]) => (depths[city]?.(x, y) ?? 0) >= 9,
  };
  const centre = centreOf(sites, surroundings);
  const air = airSystem(sites, centre ? [centre.at] : [], others, dots);
  const axis = air.lines.flatMap(({ kind, line }) => (kind === 'axis' ? line : []));
  const rail = railSystem(sites, centre, { ...surroundings, axis });
  const lines = [...air.lines, ...rail.lines];
  return {
    marks: labelled([...air.marks, ...rail.marks], lines, sites, {
      symbols: others,
      dots,
      seats: Object.values(seats),
    }).map((mark) => ({
      ...mark,
      at: rounded(mark.at),
    })),
    lines: lines.map((each) => ({ ...each, line: each.line.map(rounded) })),
  };
};
