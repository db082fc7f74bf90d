'use client';

import { t } from '@/data/vocabulary/languages';
import { searchWords } from '../text/search-words';
import { useView } from '../view/use-view';
import { searchFieldId } from './search-field';
import { SearchIcon } from './search-icon';

/** On a phone the field stands behind this; a label, so that a tap is enough for the keyboard. */
export const SearchDoor = () => {
  const { language } = useView();
  return (
    <label htmlFor={searchFieldId} title={t(searchWords.search, language)} className="search-door">
      <SearchIcon size={20} />
    </label>
  );
};
