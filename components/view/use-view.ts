'use client';

import { usePathname } from 'next/navigation';
import { useQueryStates } from 'nuqs';
import type { SiteFilter } from '@/geo/features/filter';
import type { TextSize } from '@/geo/placement/text-size';
import { inOtherLanguage, languageIn, selectionIn } from './paths';
import { lastingParsers, linkTo, linkToView, viewParsers } from './search-params';

/** Everything that the address bar says, and the one way to change how it is shown. */
export const useView = () => {
  const pathname = usePathname();
  const [query, setQuery] = useQueryStates(viewParsers, { history: 'replace', scroll: false });
  const text: TextSize = query.text ?? 'm';
  const filter: SiteFilter = {
    leaves: query.sectors,
    kinds: query.kinds,
    cities: query.cities,
  };
  return {
    pathname,
    language: languageIn(pathname),
    selection: selectionIn(pathname),
    filter,
    camera: query.at,
    layers: query.layers,
    theme: query.theme,
    text,
    setQuery,
  };
};

/** Turns a path into a link that keeps filters, layers and theme, but not the camera. */
export const useLink = (): ((path: string) => string) => {
  const [lasting] = useQueryStates(lastingParsers);
  return (path) => {
    const [page = '', anchor] = path.split('#');
    return `${linkTo(page, lasting)}${anchor ? `#${anchor}` : ''}`;
  };
};

/** The same view of the same page in the other language, camera and all. */
export const useViewInOtherLanguage = (): string => {
  const pathname = usePathname();
  const [query] = useQueryStates(viewParsers);
  return linkToView(inOtherLanguage(pathname), query);
};
