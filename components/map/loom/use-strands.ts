'use client';

import { isShown } from '@/geo/features/filter';
import type { Strand } from '@/geo/features/loom';
import { useView } from '../../view/use-view';
import { woven } from './woven';

/** The strands that pass the filter, and how many sites they hold. */
export const useStrands = () => {
  const { filter } = useView();
  const held = woven.strands.flatMap(({ sites }) => sites).filter((site) => isShown(site, filter));
  const shown: ReadonlySet<string> = new Set(held.map(({ id }) => id));
  const isHere = ({ sites }: Strand) => sites.some(({ id }) => shown.has(id));
  const inRegions = held.filter(({ extent }) => extent === 'region').length;
  return {
    /** Ids of the sites. */
    shown,
    strands: woven.strands.filter(isHere),
    counts: { regions: inRegions, spans: held.length - inRegions },
  };
};
