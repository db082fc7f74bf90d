'use client';

import { useQueryStates } from 'nuqs';
import { createContext, type ReactNode, useContext } from 'react';
import { lastingParsers } from './search-params';

type Lasting = ReturnType<typeof useQueryStates<typeof lastingParsers>>[0];

const LastingContext = createContext<Lasting | null>(null);

/**
 * Reads what lasts from page to page once for all links: a page has hundreds of them, and each
 * would read the whole query again whenever any of it changes.
 */
export const LastingQuery = ({ children }: { children: ReactNode }) => {
  const [lasting] = useQueryStates(lastingParsers);
  return <LastingContext value={lasting}>{children}</LastingContext>;
};

/** @throws Error outside of `LastingQuery` */
export const useLasting = (): Lasting => {
  const lasting = useContext(LastingContext);
  if (!lasting) throw new Error('Only what stands inside of <LastingQuery> can link');
  return lasting;
};
