'use client';

import { isShown } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { useView } from '../view/use-view';

/** Whether a site, by its id, passes the filter in the address bar. */
export const useShown = (): ((id: string) => boolean) => {
  const { filter } = useView();
  return (id) => {
    const site = mapSiteById(id);
    return site !== undefined && isShown(site, filter);
  };
};
