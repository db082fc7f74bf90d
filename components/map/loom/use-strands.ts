'use client';

import { isShown } from '@/geo/features/filter';
import { mapSites } from '@/geo/features/map-sites';
import { strandsWith } from '@/geo/features/woven';
import { useView } from '../../view/use-view';

/** The strands that pass the filter, the ids of all sites that do, and how many the loom holds. */
export const useStrands = () => {
  const { filter } = useView();
  const sites = mapSites.filter((site) => isShown(site, filter));
  const shown: ReadonlySet<string> = new Set(sites.map(({ id }) => id));
  return { shown, ...strandsWith(sites) };
};
