'use client';

import { useQueryStates } from 'nuqs';
import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react';
import { lastingParsers, viewParsers } from './search-params';

type Lasting = ReturnType<typeof useQueryStates<typeof lastingParsers>>[0];
type Whole = ReturnType<typeof useQueryStates<typeof viewParsers>>;
type SetQuery = Whole[1];

const LastingContext = createContext<Lasting | null>(null);
const QueryContext = createContext<Whole[0] | null>(null);
const SetQueryContext = createContext<SetQuery | null>(null);

/**
 * Changes close together reach the address as one. A step that Back undoes must begin where the
 * change before it ended, so it waits for that one to be in the address.
 */
const useInOrder = (setQuery: SetQuery): SetQuery => {
  const underWay = useRef<ReturnType<SetQuery> | null>(null);
  return useCallback<SetQuery>(
    (change, options) => {
      const write = () => setQuery(change, options);
      const before = options?.history === 'push' ? underWay.current : null;
      const written = before ? before.then(write, write) : write();
      underWay.current = written;
      const settle = () => {
        if (underWay.current === written) underWay.current = null;
      };
      written.then(settle, settle);
      return written;
    },
    [setQuery],
  );
};

/**
 * Reads the query once for the page: it has hundreds of links and switches, and each would read
 * all of it again whenever any of it changes. Links follow only what lasts from page to page.
 */
export const ViewQuery = ({ children }: { children: ReactNode }) => {
  const [lasting] = useQueryStates(lastingParsers);
  const [query, setQuery] = useQueryStates(viewParsers, { history: 'replace', scroll: false });
  const setInOrder = useInOrder(setQuery);
  return (
    <LastingContext value={lasting}>
      <QueryContext value={query}>
        <SetQueryContext value={setInOrder}>{children}</SetQueryContext>
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
