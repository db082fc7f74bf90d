'use client';

import { usePathname } from 'next/navigation';
import { facetIds } from '@/geo/features/facets';
import { everything, type SiteFilter } from '@/geo/features/filter';
import type { TextSize } from '@/geo/placement/text-size';
import { inOtherLanguage, languageIn, selectionIn } from './paths';
import { linkTo, linkToView } from './search-params';
import { useLasting, useSetViewQuery, useViewQuery } from './view-query';

type Query = ReturnType<typeof useViewQuery>;

const filterIn = (query: Query): SiteFilter => ({
  ...everything,
  ...Object.fromEntries(facetIds.map((facet) => [facet, query[facet]])),
  words: query.words,
});

/** Everything that the address bar says, and the one way to change how it is shown. */
export const useView = () => {
  const pathname = usePathname();
  const query = useViewQuery();
  const setQuery = useSetViewQuery();
  /** A hall is farther from its screen than a desk. */
  const text: TextSize = query.text ?? (query.mode === 'present' ? 'l' : 'm');
  const filter = filterIn(query);
  return {
    pathname,
    language: languageIn(pathname),
    selection: selectionIn(pathname, query.picks ?? []),
    filter,
    picks: query.picks ?? [],
    order: query.order,
    columns: query.columns,
    camera: query.at,
    area: query.area,
    from: query.from,
    layers: query.layers,
    theme: query.theme,
    mode: query.mode,
    /** Whether the map's names are in both languages: a hall has readers of each. */
    bilingual: query.mode === 'present',
    controls: query.controls,
    story: query.story,
    text,
    singleKeys: query.keys === null,
    setQuery,
    /** Chooses what is shown: a step that Back undoes. */
    setFilter: (change: Partial<SiteFilter>) => void setQuery(change, { history: 'push' }),
  };
};

/** What a link changes of what lasts from page to page; `null` takes that part off. */
export type LastingChange = Partial<Parameters<typeof linkTo>[1]>;

/**
 * Turns a path into a link that keeps filters, layers and theme, but for what it changes, and not
 * the camera.
 */
export const useLink = (): ((path: string, change?: LastingChange) => string) => {
  const lasting = useLasting();
  return (path, change) => {
    const [page = '', anchor] = path.split('#');
    return `${linkTo(page, { ...lasting, ...change })}${anchor ? `#${anchor}` : ''}`;
  };
};

/** The same view of the same page in the other language, camera and all. */
export const useViewInOtherLanguage = (): string => {
  const pathname = usePathname();
  const query = useViewQuery();
  return linkToView(inOtherLanguage(pathname), query);
};
