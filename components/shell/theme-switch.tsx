'use client';

import { useEffect } from 'react';
import { t } from '@/data/vocabulary/languages';
import { shellWords } from '../text/shell-words';
import { type ReaderTheme, readerThemes } from '../view/search-params';
import { UrlSelect } from '../view/url-select';
import { useView } from '../view/use-view';

const applyTheme = (theme: ReaderTheme | null): void => {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
};

const choices = ['system', ...readerThemes] as const;

/** Light or dark, kept in the link; without a choice the page follows the system. */
export const ThemeSwitch = () => {
  const { language, theme, setQuery } = useView();
  useEffect(() => applyTheme(theme), [theme]);
  return (
    <UrlSelect
      aria-label={t(shellWords.themes, language)}
      value={theme ?? 'system'}
      options={choices.map((value) => ({ value, name: t(shellWords[value], language) }))}
      onChoose={(choice) => void setQuery({ theme: choice === 'system' ? null : choice })}
      className="min-h-6 rounded-sm border border-rule bg-panel px-1 text-small text-ink-second pointer-coarse:min-h-11"
    />
  );
};
