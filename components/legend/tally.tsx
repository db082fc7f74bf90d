'use client';

import { precisionIds } from '@/data/vocabulary/precisions';
import { isShown } from '@/geo/features/filter';
import type { MapSite } from '@/geo/features/map-site';
import { useView } from '../view/use-view';
import { UnitBar } from './unit-bar';

const finestFirst = (a: MapSite, b: MapSite): number =>
  precisionIds.indexOf(a.precision) - precisionIds.indexOf(b.precision);

/** How many of these sites are shown, as a number and, where asked, as a bar of units. */
export const Tally = ({ sites, bar }: { sites: readonly MapSite[]; bar?: boolean }) => {
  const { filter } = useView();
  const shown = sites.filter((site) => isShown(site, filter));
  return (
    <>
      {bar && <UnitBar sites={[...shown].sort(finestFirst)} />}
      <span data-count className="ms-auto text-end">
        {shown.length}
        {shown.length < sites.length && <span className="text-ink-second"> / {sites.length}</span>}
      </span>
    </>
  );
};
