'use client';

import { useSyncExternalStore } from 'react';
import type { Pointed } from '@/geo/features/pointed';

/**
 * What the pointer or the keyboard's focus is on: a site, a region or a city, wherever it is shown.
 * It passes, so it is not in the address; it is one value, so that map, loom and lists light the
 * same thing; it is outside React, so that only what lights up or goes out renders.
 */
let pointed: Pointed | null = null;
const listeners = new Set<() => void>();

export const currentlyPointed = (): Pointed | null => pointed;

const isSame = (one: Pointed | null, other: Pointed | null): boolean =>
  one?.type === other?.type && one?.id === other?.id;

export const point = (next: Pointed | null): void => {
  if (isSame(next, pointed)) return;
  pointed = next;
  for (const listener of listeners) listener();
};

/** Puts a thing out, unless something else is lit by now. */
export const unpoint = (thing: Pointed): void => {
  if (isSame(thing, pointed)) point(null);
};

export const subscribeToPointed = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const nothing = () => null;

export const usePointed = (): Pointed | null =>
  useSyncExternalStore(subscribeToPointed, currentlyPointed, nothing);

/** Whether a test holds for what is pointed at: renders only where the answer changes. */
export const useIsPointed = (test: (pointed: Pointed) => boolean): boolean =>
  useSyncExternalStore(
    subscribeToPointed,
    () => pointed !== null && test(pointed),
    () => false,
  );
