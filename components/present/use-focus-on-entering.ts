'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Focus goes to the hall when the page around it disappears, and back to where it was when the page
 * returns, or to the panel.
 */
export const useFocusOnEntering = (): RefObject<HTMLElement | null> => {
  const hall = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    hall.current?.focus({ preventScroll: true });
    return () => {
      const back =
        before instanceof HTMLElement && before !== document.body && before.isConnected
          ? before
          : document.querySelector<HTMLElement>('#panel');
      // The page is hidden until the root has lost its mark.
      requestAnimationFrame(() => back?.focus({ preventScroll: true }));
    };
  }, []);
  return hall;
};
