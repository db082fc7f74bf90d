'use client';

import { type KeyboardEvent, type Ref, useRef } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { searchWords } from '../text/search-words';
import { optionId } from './option-id';
import { SearchIcon } from './search-icon';
import type { SearchState } from './use-search';

interface SearchFieldProps {
  ref: Ref<HTMLInputElement>;
  search: SearchState;
  /** Id of the list of results. */
  list: string;
  language: Language;
}

/** Where the page's label for phones finds the field. */
export const searchFieldId = 'atlas-search';

const step: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The field of the search: a combobox whose list is moved through from here. */
export const SearchField = ({ ref, search, list, language }: SearchFieldProps) => {
  const { query, active, rowCount, isOpen, open, close, type, choose } = search;
  const before = useRef<EventTarget | null>(null);
  const hasRows = isOpen && rowCount > 0;

  const move = (by: number) => {
    if (!isOpen) return open();
    if (rowCount === 0) return;
    const next = (active + by + rowCount) % rowCount;
    choose(next);
    document.getElementById(optionId(list, next))?.scrollIntoView({ block: 'nearest' });
  };
  const leave = (field: HTMLInputElement) => {
    close();
    field.blur();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = step[event.key];
    // While an input method composes, the keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (by) move(by);
    else if (event.key === 'Enter') document.getElementById(optionId(list, active))?.click();
    else if (event.key === 'Escape') leave(event.currentTarget);
    else return;
    event.preventDefault();
  };
  return (
    <div className="search-line">
      <SearchIcon />
      <input
        ref={ref}
        id={searchFieldId}
        type="text"
        role="combobox"
        aria-label={t(searchWords.search, language)}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={hasRows}
        aria-controls={hasRows ? list : undefined}
        aria-activedescendant={hasRows ? optionId(list, active) : undefined}
        aria-keyshortcuts="/ Control+K Meta+K"
        title={t(searchWords.keys, language)}
        placeholder={t(searchWords.placeholder, language)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={({ target }) => type(target.value)}
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget;
          open();
        }}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden="true" className="search-key">
        /
      </span>
      <button type="button" className="search-cancel" onClick={close}>
        {t(searchWords.cancel, language)}
      </button>
    </div>
  );
};
