'use client';

import { usePathname } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import type { Language } from '@/data/vocabulary/languages';
import { inOtherLanguage, languageIn } from '../view/paths';
import { linkToView } from '../view/search-params';
import { useViewQuery } from '../view/view-query';

/** What a handed-on link changes of the view; `null` takes that part off. */
export interface LinkChange {
  language?: Language;
  query?: Partial<Parameters<typeof linkToView>[1]>;
}

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};
const readAnchor = () => window.location.hash;
const noAnchor = () => '';

/** Writes the whole view as a path with query and anchor, as it is or with something changed. */
export const useViewLink = (): ((change?: LinkChange) => string) => {
  const pathname = usePathname();
  const view = useViewQuery();
  const anchor = useSyncExternalStore(subscribe, readAnchor, noAnchor);
  return ({ language, query } = {}) => {
    const isOther = language !== undefined && language !== languageIn(pathname);
    const path = isOther ? inOtherLanguage(pathname) : pathname;
    return linkToView(path, { ...view, ...query }) + anchor;
  };
};
