'use client';

import { isShown } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { useView } from '../view/use-view';

/** How many of these sites pass the filter: the number that map and lists show. */
export const ShownCount = ({ sites }: { sites: readonly string[] }) => {
  const { filter } = useView();
  const shown = sites.filter((id) => {
    const site = mapSiteById(id);
    return site !== undefined && isShown(site, filter);
  });
  return <span data-count>{shown.length}</span>;
};
