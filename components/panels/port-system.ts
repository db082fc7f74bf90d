import { sites } from '@/data/dataset';
import type { Site } from '@/data/site';
import type { PortMode, PortRank } from '@/data/vocabulary/kinds';

const ports = sites.filter(({ sector }) => sector === 'ports');

const portsOf = (mode: PortMode, rank?: PortRank): readonly Site[] =>
  ports.filter(
    ({ kind, port }) => kind === 'port' && port?.mode === mode && (!rank || port.rank === rank),
  );

/** The axis is a site of its own; its places are in order from north to south. */
const axis = ports.find(({ kind }) => kind === 'corridor');

const alongAxis = (site: Site): number =>
  axis?.places.findIndex((place) => (site.prefectures as readonly string[]).includes(place)) ?? 0;

/** The plan's port system, part by part, as the records rank it. */
export const portSystem = {
  all: ports,
  axis,
  axisPorts: [...portsOf('air', 'axis')].sort((a, b) => alongAxis(a) - alongAxis(b)),
  branches: portsOf('air', 'branch'),
  centre: portsOf('rail', 'centre'),
  secondary: portsOf('rail', 'secondary'),
  support: portsOf('rail', 'support'),
  /** What the ports are to be joined by: platforms on the ground, and the electronic port. */
  services: [...ports.filter(({ kind }) => kind === 'project'), ...portsOf('electronic')],
};
