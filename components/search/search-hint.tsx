import { type Language, t } from '@/data/vocabulary/languages';
import { searchWords } from '../text/search-words';

/** What may be typed, before anything is. */
export const SearchHint = ({ language }: { language: Language }) => (
  <div className="search-note">
    <p>{t(searchWords.hint, language)}</p>
    <p className="search-handling">{t(searchWords.handling, language)}</p>
  </div>
);
