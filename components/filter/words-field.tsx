'use client';

import { t } from '@/data/vocabulary/languages';
import { filterWords } from '../text/filter-words';
import { useView } from '../view/use-view';

/** Narrows everything to the sites whose products, firms or name hold some words. */
export const WordsField = () => {
  const { language, filter, setFilter, setQuery } = useView();
  const narrow = (text: string) => {
    const words = text.trim() === '' ? null : text;
    // One step of the history for the whole word, not one a letter.
    if (filter.words === null || words === null) setFilter({ words });
    else void setQuery({ words });
  };
  return (
    <label className="flex flex-wrap items-center gap-x-3 border-t border-rule py-2 text-small text-ink-second">
      {t(filterWords.search, language)}
      <input
        type="search"
        data-filter="words"
        value={filter.words ?? ''}
        placeholder={t(filterWords.placeholder, language)}
        onChange={({ target }) => narrow(target.value)}
        className="min-h-7 min-w-40 flex-1 rounded-sm border border-ink-third bg-panel px-2 text-ink pointer-coarse:min-h-11"
      />
    </label>
  );
};
