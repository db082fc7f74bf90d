'use client';

import { t } from '@/data/vocabulary/languages';
import type { FacetId } from '@/geo/features/facets';
import { everything, type SiteFilter } from '@/geo/features/filter';
import { facetWords } from '../text/facet-words';
import { inBoth } from '../text/fill';
import { filterWords } from '../text/filter-words';
import { useView } from '../view/use-view';
import { type Chosen, narrowed } from './chosen';
import { FilterChip } from './filter-chip';

/** Up to so many values of a facet have a chip each; more share one. */
const chipsApiece = 4;

interface Chip {
  name: string;
  change: Partial<SiteFilter>;
}

const without = (filter: SiteFilter, { facet, values }: Chosen): Partial<SiteFilter> => {
  const rest = new Set<string>(filter[facet]);
  for (const value of values) rest.delete(value);
  return { [facet]: rest.size > 0 ? rest : null };
};

/** What is filtered by, one removable chip each. */
export const FilterChips = () => {
  const { language, filter, setFilter } = useView();
  const together = (facet: FacetId, count: number): Chip => {
    const amount = count === 0 ? filterWords.nothing : inBoth(filterWords.some, { count });
    const name = `${t(facetWords[facet].title, language)} · ${t(amount, language)}`;
    return { name, change: { [facet]: null } };
  };
  const chips = narrowed(filter).flatMap(({ facet, chosen }): Chip[] =>
    chosen.length === 0 || chosen.length > chipsApiece
      ? [together(facet, chosen.length)]
      : chosen.map((each) => ({ name: t(each.name, language), change: without(filter, each) })),
  );
  if (filter.words) {
    const name = t(inBoth(filterWords.quoted, { words: filter.words }), language);
    chips.push({ name, change: { words: null } });
  }
  return (
    <ul className="flex flex-wrap gap-1.5 pt-1">
      {chips.map(({ name, change }) => (
        <FilterChip
          key={name}
          removal={t(inBoth(filterWords.remove, { name }), language)}
          onRemove={() => setFilter(change)}
        >
          {name}
        </FilterChip>
      ))}
      <li>
        <button
          type="button"
          onClick={() => setFilter(everything)}
          className="min-h-6 cursor-pointer px-1 text-small underline underline-offset-4 pointer-coarse:min-h-11"
        >
          {t(filterWords.removeAll, language)}
        </button>
      </li>
    </ul>
  );
};
