'use client';

import type { ReactNode } from 'react';
import { isShown } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { useView } from '../view/use-view';

/** A list row that leaves with its site when the filter hides it. */
export const ShownRow = ({ site, children }: { site: string; children: ReactNode }) => {
  const { filter, selection } = useView();
  const facets = mapSiteById(site);
  const current = selection.type === 'site' && selection.id === site;
  return (
    <li
      data-row={site}
      data-current={current || undefined}
      hidden={facets ? !isShown(facets, filter) : false}
    >
      {children}
    </li>
  );
};
