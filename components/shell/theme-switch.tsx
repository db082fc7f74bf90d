'use client';

import { useEffect } from 'react';
import { t } from '@/data/vocabulary/languages';
import { shellWords } from '../text/shell-words';
import type { ReaderTheme } from '../view/search-params';
import { useView } from '../view/use-view';

const applyTheme = (theme: ReaderTheme | null): void => {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
};

/** Light or dark, kept in the link; without a choice the page follows the system. */
export const ThemeSwitch = () => {
  const { language, theme, setQuery } = useView();
  useEffect(() => applyTheme(theme), [theme]);
  const choose = (choice: ReaderTheme | null) => void setQuery({ theme: choice });
  return (
    <select
      aria-label={t(shellWords.themes, language)}
      value={theme ?? 'system'}
      onChange={({ target: { value } }) =>
        choose(value === 'light' || value === 'dark' ? value : null)
      }
      className="min-h-6 rounded-sm border border-rule bg-panel px-1 text-small text-ink-second pointer-coarse:min-h-11"
    >
      <option value="system">{t(shellWords.system, language)}</option>
      <option value="light">{t(shellWords.light, language)}</option>
      <option value="dark">{t(shellWords.dark, language)}</option>
    </select>
  );
};
