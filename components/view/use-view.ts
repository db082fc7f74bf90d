'use client';

import { usePathname } from 'next/navigation';
import { useQueryStates } from 'nuqs';
import type { SiteFilter } from '@/geo/features/filter';
import { languageIn, selectionIn } from './paths';
import { lastingParsers, linkTo, viewParsers } from './search-params';

/** Everything that the address bar says, and the one way to change how it is shown. */
export const useView = () => {
  const pathname = usePathname();
  const [query, setQuery] = useQueryStates(viewParsers, { history: 'replace', scroll: false });
  const filter: SiteFilter = {
    sectors: query.sectors,
    kinds: query.kinds,
    cities: query.cities,
    precisions: query.precisions,
    readings: query.readings,
    words: query.words,
  };
  return {
    pathname,
    language: languageIn(pathname),
    selection: selectionIn(pathname, query.picks ?? []),
    filter,
    picks: query.picks ?? [],
    order: query.order,
    columns: query.columns,
    camera: query.at,
    layers: query.layers,
    theme: query.theme,
    setQuery,
    /** Chooses what is shown: a step that Back undoes. */
    setFilter: (change: Partial<SiteFilter>) => void setQuery(change, { history: 'push' }),
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
