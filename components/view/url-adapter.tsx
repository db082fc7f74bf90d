'use client';

import { usePathname } from 'next/navigation';
import {
  type unstable_AdapterInterface as AdapterInterface,
  unstable_createAdapterProvider as createAdapterProvider,
  renderQueryString,
  type unstable_UpdateUrlFunction as UpdateUrl,
} from 'nuqs/adapters/custom';
import { useEffect, useMemo, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

const announce = () => {
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
};

const readQuery = () => window.location.search;
/** Static pages are built without a query: the first render shows the default view. */
const readQueryOnServer = () => '';

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
  const query = useSyncExternalStore(subscribe, readQuery, readQueryOnServer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page may bring a new query
  useEffect(announce, [pathname]);
  const searchParams = useMemo(() => new URLSearchParams(query), [query]);
  return { searchParams, updateUrl };
};

export const UrlAdapter = createAdapterProvider(useUrlAdapter);
