'use client';

import Link from 'next/link';
import { languages, t } from '@/data/vocabulary/languages';
import { SearchDoor } from '../search/search-door';
import { shellWords } from '../text/shell-words';
import { pathTo } from '../view/paths';
import { useView, useViewInOtherLanguage } from '../view/use-view';
import { ViewLink } from '../view/view-link';
import { ThemeSwitch } from './theme-switch';

/** The atlas's name, the language and the theme; the same on every page. */
export const Masthead = () => {
  const { language } = useView();
  const otherView = useViewInOtherLanguage();
  const [other] = languages.filter((each) => each !== language);
  if (!other) return null;
  return (
    <header className="atlas-masthead flex items-start justify-between gap-3 px-7 pt-5 pb-3">
      <ViewLink href={pathTo(language, { type: 'province' })} className="no-underline">
        <span className="masthead-title block font-semibold font-serif leading-tight">
          {t(shellWords.title, language)}
        </span>
        <span
          lang={other}
          className="block font-serif text-small text-ink-second [&:lang(en)]:italic"
        >
          {t(shellWords.title, other)}
        </span>
      </ViewLink>
      <div className="flex items-center gap-1">
        <SearchDoor />
        <Link
          href={otherView}
          prefetch={false}
          scroll={false}
          lang={other}
          hrefLang={other}
          className="flex min-h-6 items-center whitespace-nowrap rounded-sm px-2 text-ink-second hover:text-ink pointer-coarse:min-h-11"
        >
          {t(shellWords.otherLanguage, language)}
        </Link>
        <ThemeSwitch />
      </div>
    </header>
  );
};
