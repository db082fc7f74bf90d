'use client';

import { useCallback, useRef, useSyncExternalStore } from 'react';

const folded = () => false;

/**
 * Whether a `<details>` is open. The element itself keeps that, so that what was pressed before any
 * script ran counts when one does.
 */
export const useFold = () => {
  const details = useRef<HTMLDetailsElement>(null);
  const subscribe = useCallback((listener: () => void) => {
    const element = details.current;
    element?.addEventListener('toggle', listener);
    return () => element?.removeEventListener('toggle', listener);
  }, []);
  const open = useSyncExternalStore(subscribe, () => details.current?.open ?? false, folded);
  const fold = () => {
    if (details.current) details.current.open = false;
  };
  return { details, open, fold };
};
