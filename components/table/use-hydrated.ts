'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page runs: false in its HTML and in the first render over it. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
