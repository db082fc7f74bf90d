'use client';

import { t } from '@/data/vocabulary/languages';
import { presentWords } from '../text/present-words';
import { useView } from '../view/use-view';

/** The door for those who do not know the key. */
export const PresentEntry = () => {
  const { language, setQuery } = useView();
  return (
    <button
      type="button"
      title={t(presentWords.enterHint, language)}
      className="present-entry noscript:hidden"
      onClick={() => void setQuery({ mode: 'present' }, { history: 'push' })}
    >
      {t(presentWords.enter, language)}
    </button>
  );
};
