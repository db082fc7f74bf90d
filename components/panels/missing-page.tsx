'use client';

import { useSyncExternalStore } from 'react';
import { isLanguage, type Language, languages, t } from '@/data/vocabulary/languages';
import { nearestNames, notFoundLead, notFoundTitle, pageTypes, toAtlas } from '../text/not-found';
import { shellWords } from '../text/shell-words';
import { pathTo } from '../view/paths';
import { namedPages } from './named-pages';
import { nearestPages } from './nearest-pages';

const neverChanges = () => () => {};

/** The address is known in the browser only: the page is built once for all that is missing. */
const usePathInBrowser = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => window.location.pathname,
    () => '',
  );

const link =
  'inline-flex min-h-6 items-center underline decoration-ink-third underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11';

const Nearest = ({ pathname, language }: { pathname: string; language: Language }) => {
  const near = nearestPages(pathname, namedPages);
  if (near.length === 0) return null;
  return (
    <>
      <h2 className="border-b border-rule pt-4 pb-1 font-semibold">{t(nearestNames, language)}</h2>
      <ul>
        {near.map(({ selection, name }) => (
          <li key={`${selection.type} ${selection.id}`} className="border-b border-rule py-1">
            <a href={pathTo(language, selection)} className={link}>
              {t(name, language)}
            </a>
            <span className="ml-3 text-small text-ink-second">
              {t(pageTypes[selection.type], language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/**
 * An address that is no page. Built in both languages, for want of an address; in the browser only
 * the reader's language stays, with the names that are most like what was asked for.
 */
export const MissingPage = () => {
  const pathname = usePathInBrowser();
  const [, segment = ''] = pathname.split('/');
  const spoken = isLanguage(segment) ? [segment] : languages;
  return (
    <>
      <p className="pb-10 font-serif text-lead text-ink-second">
        {languages.map((language) => (
          <span key={language} lang={language} className="mr-3">
            {t(shellWords.title, language)}
          </span>
        ))}
      </p>
      <h1 className="font-serif text-2xl/9 font-bold">
        {spoken.map((language) => (
          <span key={language} lang={language} className="block">
            {t(notFoundTitle, language)}
          </span>
        ))}
      </h1>
      {spoken.map((language) => (
        <div key={language} lang={language} className="flex flex-col gap-2 pt-4">
          <p className="text-lead/7">{t(notFoundLead, language)}</p>
          <Nearest pathname={pathname} language={language} />
          <p className="pt-2">
            <a href={pathTo(language, { type: 'province' })} className={link}>
              {t(toAtlas, language)}
            </a>
          </p>
        </div>
      ))}
    </>
  );
};
