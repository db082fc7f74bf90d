'use client';

import { t } from '@/data/vocabulary/languages';
import { isShown } from '@/geo/features/filter';
import { mapSites } from '@/geo/features/map-sites';
import { Share } from '../share/share';
import { TakeAway } from '../take-away/take-away';
import { takenByFilter } from '../take-away/taken';
import { filterWords } from '../text/filter-words';
import { pathTo } from '../view/paths';
import { useView } from '../view/use-view';
import { narrowed } from './chosen';
import { FilterChips } from './filter-chips';

/**
 * What is filtered by, as a sentence and as chips to take off; nothing while all is shown, but on
 * the opening page, where what is shown can be taken along.
 */
export const FilterBar = () => {
  const { language, pathname, filter } = useView();
  const active = narrowed(filter).length > 0 || filter.words !== null;
  const opening = pathname === pathTo(language, { type: 'province' });
  const shown = mapSites.flatMap((site) => (isShown(site, filter) ? site.id : []));
  const taken = takenByFilter(filter, shown, mapSites.length);
  return (
    <section aria-label={t(filterWords.region, language)} className="filter-bar">
      <p role="status" className="text-small text-ink-second">
        {(active || opening) && t(taken.words, language)}
      </p>
      {opening && <TakeAway taken={taken} />}
      <Share />
      {active && <FilterChips />}
    </section>
  );
};
