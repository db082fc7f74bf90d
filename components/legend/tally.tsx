'use client';

import { precisionIds } from '@/data/vocabulary/precisions';
import type { FacetId, FacetValue } from '@/geo/features/facets';
import { isShown, leftBy } from '@/geo/features/filter';
import type { MapSite } from '@/geo/features/map-site';
import { mapSites } from '@/geo/features/map-sites';
import { useView } from '../view/use-view';
import { UnitBar } from './unit-bar';

const finestFirst = (a: MapSite, b: MapSite): number =>
  precisionIds.indexOf(a.precision) - precisionIds.indexOf(b.precision);

interface TallyProps<Id extends FacetId> {
  /** The facet that the option is one of. */
  facet: Id;
  values: readonly FacetValue<Id>[];
  bar?: boolean;
}

/** How many sites would be left if only this option were chosen, and how many of them are shown. */
export const Tally = <Id extends FacetId>({ facet, values, bar }: TallyProps<Id>) => {
  const { filter } = useView();
  const left = leftBy(mapSites, filter, facet, values);
  const shown = left.filter((site) => isShown(site, filter)).length;
  return (
    <>
      {bar && <UnitBar sites={[...left].sort(finestFirst)} />}
      <span
        data-left={left.length}
        data-shown={shown}
        className={`ms-auto text-end ${shown === 0 ? 'text-ink-second' : ''}`}
      >
        {shown > 0 && shown < left.length && <span className="text-ink-second">{shown} / </span>}
        {left.length}
      </span>
    </>
  );
};
