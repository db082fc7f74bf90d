'use client';

import type { ReactNode } from 'react';
import { isShown } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { useView } from '../view/use-view';

/** A heading with rows under it: gone when the filter leaves none of its sites. */
export const ShownSection = ({
  sites,
  children,
}: {
  sites: readonly string[];
  children: ReactNode;
}) => {
  const { filter } = useView();
  const some = sites.some((id) => {
    const site = mapSiteById(id);
    return site !== undefined && isShown(site, filter);
  });
  return <section hidden={!some}>{children}</section>;
};
