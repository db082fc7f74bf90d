'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';

/** A reader may be quicker than the script: a field that has the focus by then counts. */
export const useEarlyFocus = (field: RefObject<HTMLElement | null>, open: () => void): void => {
  const look = useEffectEvent(() => {
    if (document.activeElement === field.current) open();
  });
  useEffect(() => look(), []);
};
