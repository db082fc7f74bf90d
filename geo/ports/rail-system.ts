import type { Site } from '../../data/site';
import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { bowedLine, otherSeats } from '../features/span-curve';
import type { Pixel } from '../projection';
import { nearest } from './gaps';
import { leadingSide, type PortLine, type PortMark, supportingSide } from './port-mark';
import { portsOf } from './ports-of';
import { pairOf, type Surroundings, spotIn, spotsNear } from './rail-spots';

/** The rail port that all others are tied to, if the plan has any. */
export const centreOf = (
  sites: readonly Site[],
  surroundings: Surroundings,
): { site: Site; at: Pixel } | undefined => {
  const [site] = portsOf(sites, 'rail', 'centre');
  if (!site && portsOf(sites, 'rail', 'secondary').length === 0) return undefined;
  const [capital] = site?.prefectures ?? [];
  if (!site || !capital) throw new Error('The rail ports have a centre, in a city');
  return { site, at: spotIn(capital, leadingSide, [], surroundings) };
};

/** The centre, and its secondary ports: two cities that share one are joined. */
export const railSystem = (
  sites: readonly Site[],
  centre: ReturnType<typeof centreOf>,
  surroundings: Surroundings,
): { marks: PortMark[]; lines: PortLine[] } => {
  if (!centre) return { marks: [], lines: [] };
  const { site, at: hub } = centre;
  const { airports, axis, dots, others } = surroundings;
  const taken: Pixel[] = [hub];
  const marks: PortMark[] = [{ site: site.id, at: hub, size: leadingSide }];
  const lines: PortLine[] = [];
  for (const port of portsOf(sites, 'rail', 'secondary')) {
    const [city, other] = port.prefectures;
    if (!city) continue;
    const spotsIn = (id: PrefectureId) => spotsNear(id, supportingSide, taken, surroundings);
    const ends = other
      ? pairOf(spotsIn(city), spotsIn(other), surroundings)
      : [spotIn(city, supportingSide, taken, surroundings)];
    taken.push(...ends);
    marks.push(...ends.map((at) => ({ site: port.id, at, size: supportingSide })));
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
