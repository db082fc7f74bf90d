'use client';

import { t } from '@/data/vocabulary/languages';
import { presentWords } from '../text/present-words';
import { useHydrated } from '../view/use-hydrated';
import { useView } from '../view/use-view';

/** The door for those who do not know the key; it is there once scripts run. */
export const PresentEntry = () => {
  const { language, setQuery } = useView();
  if (!useHydrated()) return null;
  return (
    <button
      type="button"
      title={t(presentWords.enterHint, language)}
      className="present-entry"
      onClick={() => void setQuery({ mode: 'present' }, { history: 'push' })}
    >
      {t(presentWords.enter, language)}
    </button>
  );
};
