'use client';

import { useSyncExternalStore } from 'react';
import useSWR from 'swr';
import { markOnServer } from './server';

const subscribe = (listener: () => void) => {
  for (const type of ['online', 'offline']) window.addEventListener(type, listener);
  return () => {
    for (const type of ['online', 'offline']) window.removeEventListener(type, listener);
  };
};

const isCutOff = async (): Promise<boolean> => (await markOnServer()) === null;

/** When this page's copy was made, by the server's own clock; null where that is not known. */
const dayOfCopy = async (): Promise<Date | null> => {
  const kept = await caches.match(window.location.pathname, { ignoreSearch: true });
  const date = new Date(kept?.headers.get('date') ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
};

/**
 * Whether the server is out of reach, and since when what is shown has been kept. Without any
 * network a server on this very machine still answers, so it is asked.
 */
export const useCutOff = (): { cutOff: boolean; keptSince: Date | null } => {
  const offline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const { data } = useSWR(offline ? 'cut off' : null, async () => ({
    cutOff: await isCutOff(),
    keptSince: await dayOfCopy().catch(() => null),
  }));
  return offline && data ? data : { cutOff: false, keptSince: null };
};
