'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import {
  type unstable_AdapterInterface as AdapterInterface,
  unstable_createAdapterProvider as createAdapterProvider,
  renderQueryString,
  type unstable_UpdateUrlFunction as UpdateUrl,
} from 'nuqs/adapters/custom';
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Step, withPicksKept } from './kept-picks';

const listeners = new Set<() => void>();

const here = (): Step => ({ pathname: window.location.pathname, search: window.location.search });

/** The step of the history that the reader is on, to know which one Back leaves. */
let step: Step | null = null;

const announce = () => {
  step = here();
  for (const listener of listeners) listener();
};

const keepPicks = () => {
  const reached = here();
  const search = step ? withPicksKept(step, reached) : reached.search;
  if (search !== reached.search) {
    window.history.replaceState(null, '', `${reached.pathname}${search}${window.location.hash}`);
  }
  announce();
};

// Before the router and all who read the query hear of the step.
if (typeof window !== 'undefined') window.addEventListener('popstate', keepPicks, true);

/** Whether the page is no longer the one that was served: static pages are built without a query. */
let takenOver = false;

const useQuery = (): string => {
  const [query, setQuery] = useState(() => (takenOver ? window.location.search : ''));
  // In the commit that takes the page over: what is pressed must not count from the default view.
  useLayoutEffect(() => {
    takenOver = true;
    const read = () => setQuery(window.location.search);
    read();
    listeners.add(read);
    return () => void listeners.delete(read);
  }, []);
  return query;
};

/** A null state lets Next's router keep its own and learn of the new query. */
const updateUrl: UpdateUrl = (search, { history }) => {
  const url = new URL(window.location.href);
  url.search = renderQueryString(search);
  if (history === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  announce();
};

/**
 * Reads the query without `useSearchParams`, which would turn every static page that reads it
 * into a Suspense fallback.
 */
const useUrlAdapter = (): AdapterInterface => {
  const pathname = usePathname();
  const query = useQuery();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page may bring a new query
  useEffect(announce, [pathname]);
  const searchParams = useMemo(() => new URLSearchParams(query), [query]);
  return { searchParams, updateUrl };
};

const QueryProvider = createAdapterProvider(useUrlAdapter);

/** Tells of a link to the same page with another query, which changes no path. */
const QueryWatch = () => {
  const query = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that is told
  useEffect(announce, [query]);
  return null;
};

export const UrlAdapter = ({ children }: { children: ReactNode }) => (
  <QueryProvider>
    {children}
    <Suspense>
      <QueryWatch />
    </Suspense>
  </QueryProvider>
);
