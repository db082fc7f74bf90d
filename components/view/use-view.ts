'use client';

import { usePathname } from 'next/navigation';
import { useQueryStates } from 'nuqs';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { SiteFilter } from '@/geo/features/filter';
import { languageIn, selectionIn } from './paths';
import { lastingParsers, linkTo, viewParsers } from './search-params';

/** Everything that the address bar says, and the one way to change how it is shown. */
export const useView = () => {
  const pathname = usePathname();
  const [query, setQuery] = useQueryStates(viewParsers, { history: 'replace', scroll: false });
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
    setQuery,
  };
};

/** What a link changes of the filter; `null` takes that part off. */
export interface FilterChange {
  sectors?: ReadonlySet<string> | null;
  cities?: ReadonlySet<PrefectureId> | null;
}

/**
 * Turns a path into a link that keeps filters, layers and theme, but for what it changes, and not
 * the camera.
 */
export const useLink = (): ((path: string, change?: FilterChange) => string) => {
  const [lasting] = useQueryStates(lastingParsers);
  return (path, change) => {
    const [page = '', anchor] = path.split('#');
    return `${linkTo(page, { ...lasting, ...change })}${anchor ? `#${anchor}` : ''}`;
  };
};
