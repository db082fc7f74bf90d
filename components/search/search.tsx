'use client';

import { lazy, Suspense, useId, useRef } from 'react';
import { t } from '@/data/vocabulary/languages';
import { searchWords } from '../text/search-words';
import { useView } from '../view/use-view';
import { SearchField } from './search-field';
import { SearchStatus } from './search-status';
import { useEarlyFocus } from './use-early-focus';
import { useSearch } from './use-search';
import { useSearchKeys } from './use-search-keys';

const SearchResults = lazy(() => import('./search-results'));

/**
 * The search: a field that is there at once, and a list that comes with the first use. The field is
 * never replaced, so that nothing typed meanwhile is lost.
 */
export const Search = () => {
  const { language } = useView();
  const search = useSearch();
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const { isOpen, open, close } = search;
  useSearchKeys(() => field.current?.focus());
  useEarlyFocus(field, open);
  const isLeft = (to: EventTarget | null): boolean => {
    if (to instanceof Node) return !box.current?.contains(to);
    // Another window leaves the field its focus; a phone that puts its keyboard away closes nothing.
    return document.activeElement !== field.current && matchMedia('(pointer: fine)').matches;
  };
  const toPanel = () => {
    close();
    document.getElementById('panel')?.focus({ preventScroll: true });
  };
  const loading = <p className="search-note">{t(searchWords.loading, language)}</p>;
  return (
    <search
      ref={box}
      className="atlas-search"
      data-open={isOpen || undefined}
      onBlur={({ relatedTarget }) => {
        if (isLeft(relatedTarget)) close();
      }}
    >
      <SearchField ref={field} search={search} list={list} language={language} />
      <SearchStatus search={search} language={language} />
      {isOpen && (
        <div className="search-popup">
          <Suspense fallback={loading}>
            <SearchResults search={search} list={list} language={language} onOpen={toPanel} />
          </Suspense>
        </div>
      )}
    </search>
  );
};
