'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { nounFor } from '../text/numbers';
import { resultCount, searchWords } from '../text/search-words';
import type { SearchState } from './use-search';
import { useSettled } from './use-settled';

/** How long nobody types before the count is read out. */
const pause = 600;

const statusOf = ({ query, isReady, resultCount: count }: SearchState, language: Language) => {
  if (query.trim() === '' || !isReady) return '';
  if (count === 0) return t(inBoth(searchWords.none, { query }), language);
  return t(inBoth(searchWords.count, { count, noun: nounFor(count, resultCount) }), language);
};

/** Says once how much was found, to those who do not see the list. */
export const SearchStatus = ({ search, language }: { search: SearchState; language: Language }) => (
  <p role="status" className="sr-only">
    {useSettled(statusOf(search, language), pause)}
  </p>
);
