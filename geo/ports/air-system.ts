import type { Site } from '../../data/site';
import { bowedLine, otherSeats } from '../features/span-curve';
import type { Pixel } from '../projection';
import { apart, between, gapTo } from './gaps';
import { leadingSide, type PortLine, type PortMark, supportingSide } from './port-mark';
import { airportAt, portsOf } from './ports-of';

/** The point of a line that is nearest by a way which keeps off these. */
const reached = (from: Pixel, line: readonly Pixel[], avoid: readonly Pixel[]): Pixel => {
  const costOf = (to: Pixel): number => {
    const gap = Math.min(...between(from, to).map((at) => gapTo(at, avoid)));
    return apart(from, to) + 6 * Math.max(0, 18 - gap);
  };
  return line.reduce((best, to) => (costOf(to) < costOf(best) ? to : best));
};

/** The axis through its airports from north to south, and each branch to the axis where it is nearest. */
export const airSystem = (
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
      ...main.map((site) => ({ site: site.id, at: airportAt(site), size: leadingSide })),
      ...branches.map((site) => ({ site: site.id, at: airportAt(site), size: supportingSide })),
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
