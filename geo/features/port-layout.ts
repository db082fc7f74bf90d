import type { Site } from '../../data/site';
import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { placementInput } from '../placement/input';
import { touchScale } from '../placement/on-screen';
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
const reaches = [16, 20, 24, 28, 32, 36, 40, 44, 48, 52];
const directions = Array.from({ length: 48 }, (_, step) => (step / 48) * 2 * Math.PI);

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

/** The point of a line that is nearest by a way which keeps off these. */
const reached = (from: Pixel, line: readonly Pixel[], avoid: readonly Pixel[]): Pixel => {
  const costOf = (to: Pixel): number => {
    const gap = Math.min(...between(from, to).map((at) => gapTo(at, avoid)));
    return apart(from, to) + 6 * Math.max(0, 18 - gap);
  };
  return line.reduce((best, to) => (costOf(to) < costOf(best) ? to : best));
};

const portsOf = (sites: readonly Site[], mode: string, rank: string): Site[] =>
  sites.filter(({ kind, port }) => kind === 'port' && port?.mode === mode && port.rank === rank);

const airportAt = ({ places }: Site): Pixel => {
  const [place] = places;
  if (!place) throw new Error('An air port has a place');
  return project(positionOf(place).point);
};

/** The axis through its airports from north to south, and each branch to the axis where it is nearest. */
const airSystem = (
  sites: readonly Site[],
  hub: readonly Pixel[],
  symbols: readonly Pixel[],
  dots: readonly Pixel[],
): { marks: PortMark[]; lines: PortLine[] } => {
  const axis = sites.find(({ kind, port }) => kind === 'corridor' && port?.rank === 'axis');
  if (!axis) return { marks: [], lines: [] };
  const main = portsOf(sites, 'air', 'axis').sort((a, b) => airportAt(a)[1] - airportAt(b)[1]);
  const branches = portsOf(sites, 'air', 'branch');
  const avoid = [...otherSeats(axis.prefectures), ...branches.map(airportAt), ...symbols, ...hub];
  const line = main
    .slice(1)
    .flatMap((to, index) => bowedLine(airportAt(main[index] ?? to), airportAt(to), avoid, dots));
  return {
    marks: [
      ...main.map((site) => ({ site: site.id, at: airportAt(site), size: leading })),
      ...branches.map((site) => ({ site: site.id, at: airportAt(site), size: supporting })),
    ],
    lines: [
      { kind: 'axis', site: axis.id, line },
      ...branches.map((site): PortLine => {
        const at = airportAt(site);
        return {
          kind: 'branch',
          site: site.id,
          line: [at, reached(at, line, [...symbols, ...hub])],
        };
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
  /** All else in the plates, which is drawn as dots. */
  dots: readonly Pixel[];
  inside: (city: PrefectureId, at: Pixel) => boolean;
}

/** What a phone of 390 × 844 shows the stage at, while marks keep the size that a finger needs. */
const phoneStage = 0.609;

/** Room between the centres of two marks that do not touch on a phone either, px. */
const roomBetween = (one: number, other: number): number =>
  (((one + other) / 2) * touchScale) / phoneStage;

/** How much nearer than wanted, px: zero where all is clear. */
const lackOf = (gaps: readonly (readonly [wanted: number, gap: number])[]): number =>
  gaps.reduce((sum, [wanted, gap]) => sum + Math.max(0, wanted - gap), 0);

interface Spot {
  at: Pixel;
  cost: number;
}

/** Spots around a seat, best first: near it, inside its prefecture, clear of everything else. */
const spotsNear = (
  city: PrefectureId,
  size: number,
  taken: readonly Pixel[],
  { airports, axis, seats, others, dots, inside }: Surroundings,
): Spot[] => {
  const seat = project(positionOf(city).point);
  const half = size / 2;
  const costOf = (at: Pixel): number =>
    apart(at, seat) +
    6 *
      lackOf([
        [roomBetween(size, leading), gapTo(at, airports)],
        [roomBetween(size, leading), gapTo(at, taken)],
        [half + 6, gapTo(at, seats)],
        [half + 10, gapTo(at, axis)],
        [half + 12, gapTo(at, others)],
        [half + 4, gapTo(at, dots)],
      ]) +
    100 * dots.filter((dot) => apart(dot, at) < half + 2).length +
    100 * others.filter((other) => apart(other, at) < half + 8).length +
    (inside(city, at) ? 0 : 1000);
  return reaches
    .flatMap((reach) =>
      directions.map(
        (angle): Pixel => [
          Math.round(seat[0] + reach * Math.cos(angle)),
          Math.round(seat[1] + reach * Math.sin(angle)),
        ],
      ),
    )
    .map((at) => ({ at, cost: costOf(at) }))
    .sort((one, other) => one.cost - other.cost);
};

/** So many spots of each of two cities are tried with each other. */
const spotsTried = 60;

/** The two of these spots whose joining line is clear too. */
const pairOf = (
  ones: readonly Spot[],
  others: readonly Spot[],
  { airports, axis, others: symbols, dots }: Surroundings,
): [Pixel, Pixel] => {
  const costOf = (one: Spot, other: Spot): number => {
    const path = between(one.at, other.at);
    const clear = (from: readonly Pixel[]) => Math.min(...path.map((at) => gapTo(at, from)));
    const lack = lackOf([
      [28, clear(airports)],
      [20, clear(axis)],
      [24, clear(symbols)],
      ...dots.map((dot) => [17, gapTo(dot, path)] as const),
    ]);
    return one.cost + other.cost + 6 * lack;
  };
  const pairs = ones
    .slice(0, spotsTried)
    .flatMap((one) =>
      others
        .slice(0, spotsTried)
        .map((other) => ({ one: one.at, other: other.at, cost: costOf(one, other) })),
    );
  const best = pairs.reduce((a, b) => (b.cost < a.cost ? b : a));
  return [best.one, best.other];
};

const spotIn = (...asked: Parameters<typeof spotsNear>): Pixel => {
  const [best] = spotsNear(...asked);
  if (!best) throw new Error('There are spots round every seat');
  return best.at;
};

/** The rail port that all others are tied to, if the plan has any. */
const centreOf = (
  sites: readonly Site[],
  surroundings: Surroundings,
): { site: Site; at: Pixel } | undefined => {
  const [site] = portsOf(sites, 'rail', 'centre');
  if (!site && portsOf(sites, 'rail', 'secondary').length === 0) return undefined;
  const [capital] = site?.prefectures ?? [];
  if (!site || !capital) throw new Error('The rail ports have a centre, in a city');
  return { site, at: spotIn(capital, leading, [], surroundings) };
};

/** The centre, and its secondary ports: two cities that share one are joined. */
const railSystem = (
  sites: readonly Site[],
  centre: ReturnType<typeof centreOf>,
  surroundings: Surroundings,
): { marks: PortMark[]; lines: PortLine[] } => {
  if (!centre) return { marks: [], lines: [] };
  const { site, at: hub } = centre;
  const { airports, axis, dots, others } = surroundings;
  const taken: Pixel[] = [hub];
  const marks: PortMark[] = [{ site: site.id, at: hub, size: leading }];
  const lines: PortLine[] = [];
  for (const port of portsOf(sites, 'rail', 'secondary')) {
    const [city, other] = port.prefectures;
    if (!city) continue;
    const spotsIn = (id: PrefectureId) => spotsNear(id, supporting, taken, surroundings);
    const ends = other
      ? pairOf(spotsIn(city), spotsIn(other), surroundings)
      : [spotIn(city, supporting, taken, surroundings)];
    taken.push(...ends);
    marks.push(...ends.map((at) => ({ site: port.id, at, size: supporting })));
    if (other) lines.push({ kind: 'pair', site: port.id, line: ends });
    const avoid = [
      ...otherSeats([...site.prefectures, ...port.prefectures]),
      ...airports,
      ...others,
    ];
    const line = bowedLine(hub, nearest(hub, ends), avoid, [...dots, ...axis]);
    lines.push({ kind: 'rail', site: port.id, line });
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
