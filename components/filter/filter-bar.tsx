'use client';

import { t } from '@/data/vocabulary/languages';
import { isShown } from '@/geo/features/filter';
import { mapSites } from '@/geo/features/map-sites';
import { filterWords } from '../text/filter-words';
import { useView } from '../view/use-view';
import { narrowed } from './chosen';
import { FilterChips } from './filter-chips';
import { filterSentence } from './filter-sentence';

/** What is filtered by, as a sentence and as chips to take off; nothing while all is shown. */
export const FilterBar = () => {
  const { language, filter } = useView();
  const active = narrowed(filter).length > 0 || filter.words !== null;
  const shown = mapSites.filter((site) => isShown(site, filter)).length;
  return (
    <section aria-label={t(filterWords.region, language)} className="filter-bar">
      <p role="status" className="text-small text-ink-second">
        {active && t(filterSentence(filter, shown, mapSites.length), language)}
      </p>
      {active && <FilterChips />}
    </section>
  );
};
