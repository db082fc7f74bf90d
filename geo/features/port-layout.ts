import type { Site } from '../../data/site';
import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { placementInput } from '../placement/input';
import { placement, standsAt, symbolIn } from '../placement/placement';
import { terrainOf } from '../placement/terrain';
import { positionOf } from '../places';
import { type Pixel, project } from '../projection';
import { labelled } from './port-labels';
import type { PortLine, PortMark } from './port-mark';
import { bowedLine, otherSeats } from './span-curve';

/** Sides of the marks, px: what leads is larger than what supports it. */
const leading = 21;
const supporting = 16;

/** How far from its seat a rail port's mark may stand, px: known to its city, it has no place. */
const reaches = [16, 20, 24, 28, 32, 36, 40];
const directions = Array.from({ length: 24 }, (_, step) => (step / 24) * 2 * Math.PI);

const apart = (one: Pixel, other: Pixel): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

const nearest = (to: Pixel, points: readonly Pixel[]): Pixel =>
  points.reduce((best, point) => (apart(point, to) < apart(best, to) ? point : best));

const gapTo = (to: Pixel, points: readonly Pixel[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...points.map((point) => apart(point, to)));

/** Points every few px along a straight line. */
const between = (from: Pixel, to: Pixel): Pixel[] => {
  const steps = Math.max(1, Math.round(apart(from, to) / 5));
  return Array.from({ length: steps + 1 }, (_, step): Pixel => {
    const t = step / steps;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
};

const portsOf = (sites: readonly Site[], mode: string, rank: string): Site[] =>
  sites.filter(({ kind, port }) => kind === 'port' && port?.mode === mode && port.rank === rank);

const airportAt = ({ places }: Site): Pixel => {
  const [place] = places;
  if (!place) throw new Error('An air port has a place');
  return project(positionOf(place).point);
};

/** The axis through its airports from north to south, and each branch to the axis where it is nearest. */
const airSystem = (sites: readonly Site[]): { marks: PortMark[]; lines: PortLine[] } => {
  const axis = sites.find(({ kind, port }) => kind === 'corridor' && port?.rank === 'axis');
  if (!axis) return { marks: [], lines: [] };
  const main = portsOf(sites, 'air', 'axis').sort((a, b) => airportAt(a)[1] - airportAt(b)[1]);
  const branches = portsOf(sites, 'air', 'branch');
  const avoid = [...otherSeats(axis.prefectures), ...branches.map(airportAt)];
  const line = main
    .slice(1)
    .flatMap((to, index) => bowedLine(airportAt(main[index] ?? to), airportAt(to), avoid));
  return {
    marks: [
      ...main.map((site) => ({ site: site.id, at: airportAt(site), size: leading })),
      ...branches.map((site) => ({ site: site.id, at: airportAt(site), size: supporting })),
    ],
    lines: [
      { kind: 'axis', site: axis.id, line },
      ...branches.map((site): PortLine => {
        const at = airportAt(site);
        return { kind: 'branch', site: site.id, line: [at, nearest(at, line)] };
      }),
    ],
  };
};

interface Surroundings {
  airports: readonly Pixel[];
  axis: readonly Pixel[];
  seats: readonly Pixel[];
  /** Other symbols of the port sector, which keep their places in the plates. */
  others: readonly Pixel[];
  inside: (city: PrefectureId, at: Pixel) => boolean;
}

/** A spot near a seat that is clear of everything else of the system, and whose pair line is too. */
const spotNear = (
  city: PrefectureId,
  partner: Pixel | undefined,
  taken: readonly Pixel[],
  { airports, axis, seats, others, inside }: Surroundings,
): Pixel => {
  const seat = project(positionOf(city).point);
  const spots = reaches.flatMap((reach) =>
    directions.map(
      (angle): Pixel => [
        Math.round(seat[0] + reach * Math.cos(angle)),
        Math.round(seat[1] + reach * Math.sin(angle)),
      ],
    ),
  );
  const costOf = (spot: Pixel): number => {
    const path = partner ? between(spot, partner) : [spot];
    const gaps = [
      [26, gapTo(spot, airports)],
      [14, gapTo(spot, seats)],
      [18, gapTo(spot, axis)],
      [20, gapTo(spot, others)],
      [32, gapTo(spot, taken)],
      [24, Math.min(...path.map((at) => gapTo(at, airports)))],
      [20, Math.min(...path.map((at) => gapTo(at, axis)))],
      [24, Math.min(...path.map((at) => gapTo(at, others)))],
    ] as const;
    const lack = gaps.reduce((sum, [wanted, gap]) => sum + Math.max(0, wanted - gap), 0);
    return apart(spot, seat) + 6 * lack + (inside(city, spot) ? 0 : 1000);
  };
  return spots.reduce((best, spot) => (costOf(spot) < costOf(best) ? spot : best));
};

/** The centre, and its secondary ports: two cities that share one are joined. */
const railSystem = (
  sites: readonly Site[],
  surroundings: Surroundings,
): { marks: PortMark[]; lines: PortLine[] } => {
  const [centre] = portsOf(sites, 'rail', 'centre');
  const secondary = portsOf(sites, 'rail', 'secondary');
  if (!centre && secondary.length === 0) return { marks: [], lines: [] };
  const [capital] = centre?.prefectures ?? [];
  if (!centre || !capital) throw new Error('The rail ports have a centre, in a city');
  const taken: Pixel[] = [];
  const standIn = (city: PrefectureId, partner?: Pixel): Pixel => {
    const spot = spotNear(city, partner, taken, surroundings);
    taken.push(spot);
    return spot;
  };
  const hub = standIn(capital);
  const marks: PortMark[] = [{ site: centre.id, at: hub, size: leading }];
  const lines: PortLine[] = [];
  for (const port of secondary) {
    const [city, other] = port.prefectures;
    if (!city) continue;
    const first = standIn(city, other && project(positionOf(other).point));
    const ends = other ? [first, standIn(other, first)] : [first];
    marks.push(...ends.map((at) => ({ site: port.id, at, size: supporting })));
    if (other) lines.push({ kind: 'pair', site: port.id, line: ends });
    const avoid = [
      ...otherSeats([...centre.prefectures, ...port.prefectures]),
      ...surroundings.airports,
    ];
    lines.push({ kind: 'rail', site: port.id, line: bowedLine(hub, nearest(hub, ends), avoid) });
  }
  return { marks, lines };
};

const rounded = ([x, y]: Pixel): Pixel => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/**
 * Lays the port system out as the plan means it, at build: airports at their coordinates, rail ports
 * near their cities' seats and inside their prefectures. Stage px.
 */
export const portLayout = (sites: readonly Site[]): { marks: PortMark[]; lines: PortLine[] } => {
  const { depths, seats } = terrainOf(placementInput(sites), 1);
  const air = airSystem(sites);
  const [opening] = placement.bands;
  if (!opening) throw new Error('The placement has a first band');
  const others = sites
    .filter(({ sector, extent, kind, port }) => {
      const drawnHere = kind === 'port' && port?.rank !== 'support';
      return sector === 'ports' && extent === 'place' && !drawnHere;
    })
    .map(({ id }) => symbolIn(opening, id))
    .map(({ anchor, offset }) => standsAt(anchor, offset, 1));
  const rail = railSystem(sites, {
    airports: air.marks.map(({ at }) => at),
    axis: air.lines.flatMap(({ kind, line }) => (kind === 'axis' ? line : [])),
    seats: Object.values(seats),
    others,
    inside: (city, [x, y]) => (depths[city]?.(x, y) ?? 0) >= 12,
  });
  const lines = [...air.lines, ...rail.lines];
  return {
    marks: labelled([...air.marks, ...rail.marks], lines, sites, {
      symbols: others,
      seats: Object.values(seats),
    }).map((mark) => ({
      ...mark,
      at: rounded(mark.at),
    })),
    lines: lines.map((each) => ({ ...each, line: each.line.map(rounded) })),
  };
};
