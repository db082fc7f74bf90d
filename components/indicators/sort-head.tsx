'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import type { Sorting } from '../view/search-params';
import { type Column, columnNames } from './columns';
import { useListing } from './indicators';

/** What a column sorts by; the first stands in the plan's order. */
const sorts: Readonly<Record<Column, 'value' | 'growth' | null>> = {
  indicator: null,
  base: null,
  goal: 'value',
  growth: 'growth',
};

type Direction = 'descending' | 'ascending' | 'none';

const signs: Readonly<Record<Direction, string>> = { descending: '↓', ascending: '↑', none: '↕' };

const directionOf = (sort: Sorting | null, by: string): Direction => {
  if (sort === by) return 'descending';
  return sort === `${by}-rising` ? 'ascending' : 'none';
};

/** Largest first, then smallest first, then the plan's order again. */
const next = (direction: Direction, by: 'value' | 'growth'): Sorting | null => {
  if (direction === 'none') return by;
  return direction === 'descending' ? `${by}-rising` : null;
};

/** A column's heading that sorts the list, where there is something to sort by. */
export const SortHead = ({ column, language }: { column: Column; language: Language }) => {
  const { query, change } = useListing();
  const by = sorts[column];
  const name = t(columnNames[column], language);
  if (!by) return <th scope="col">{name}</th>;
  const direction = directionOf(query.sort, by);
  return (
    <th scope="col" aria-sort={direction}>
      <button
        type="button"
        className="min-h-6 cursor-pointer hover:text-ink pointer-coarse:min-h-11"
        onClick={() => change({ sort: next(direction, by) })}
      >
        {name} <span aria-hidden="true">{signs[direction]}</span>
      </button>
    </th>
  );
};
