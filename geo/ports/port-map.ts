import generated from '../generated/port-map.json' with { type: 'json' };
import type { Pixel } from '../projection';
import type { PortLine, PortMark } from './port-mark';

/** The plan's port system as `npm run place` laid it out. */
export const portMap = generated as unknown as {
  marks: readonly PortMark[];
  lines: readonly PortLine[];
};

/** Where a port's mark stands on the map of the port system, stage px; undefined of other sites. */
export const portMarkAt = (site: string): Pixel | undefined =>
  portMap.marks.find((mark) => mark.site === site)?.at;

const systemSites: ReadonlySet<string> = new Set(
  [...portMap.marks, ...portMap.lines].map(({ site }) => site),
);

/** Whether a site is a mark or a line of the port system. */
export const isInPortSystem = (site: string): boolean => systemSites.has(site);

/** Sites that the map of the port system draws by itself instead of in their plates. */
export const portMarkSites: readonly string[] = [...new Set(portMap.marks.map(({ site }) => site))];
