import type { Site } from '../../data/site';
import { positionOf } from '../places';
import { type Pixel, project } from '../projection';

export const portsOf = (sites: readonly Site[], mode: string, rank: string): Site[] =>
  sites.filter(({ kind, port }) => kind === 'port' && port?.mode === mode && port.rank === rank);

export const airportAt = ({ places }: Site): Pixel => {
  const [place] = places;
  if (!place) throw new Error('An air port has a place');
  return project(positionOf(place).point);
};
