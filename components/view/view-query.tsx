'use client';

import { useQueryStates } from 'nuqs';
import { createContext, type ReactNode, useContext } from 'react';
import { lastingParsers, viewParsers } from './search-params';

type Lasting = ReturnType<typeof useQueryStates<typeof lastingParsers>>[0];
type Whole = ReturnType<typeof useQueryStates<typeof viewParsers>>;
type SetQuery = Whole[1];

const LastingContext = createContext<Lasting | null>(null);
const QueryContext = createContext<Whole[0] | null>(null);
const SetQueryContext = createContext<SetQuery | null>(null);

/**
 * Reads the query once for the page: it has hundreds of links and switches, and each would read
 * all of it again whenever any of it changes. Links follow only what lasts from page to page.
 */
export const ViewQuery = ({ children }: { children: ReactNode }) => {
  const [lasting] = useQueryStates(lastingParsers);
  const [query, setQuery] = useQueryStates(viewParsers, { history: 'replace', scroll: false });
  return (
    <LastingContext value={lasting}>
      <QueryContext value={query}>
        <SetQueryContext value={setQuery}>{children}</SetQueryContext>
      </QueryContext>
    </LastingContext>
  );
};

const within = <Value,>(value: Value | null): Value => {
  if (value === null) throw new Error('Only what stands inside of <ViewQuery> knows the query');
  return value;
};

/** @throws Error outside of `ViewQuery` */
export const useLasting = (): Lasting => within(useContext(LastingContext));

/** @throws Error outside of `ViewQuery` */
export const useViewQuery = (): Whole[0] => within(useContext(QueryContext));

/** @throws Error outside of `ViewQuery` */
export const useSetViewQuery = (): SetQuery => within(useContext(SetQueryContext));
