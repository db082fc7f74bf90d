'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * The ref of a checkbox that was pressed, perhaps, before any script had come: React leaves it as
 * the reader did, and says nothing. What was wanted then is done once the address has been read.
 */
export const useEarlyPress = (checked: boolean, onSwitch: () => void) => {
  const box = useRef<HTMLInputElement>(null);
  const wanted = useRef<boolean | null>(null);
  const settle = useEffectEvent(() => {
    if (wanted.current !== null && wanted.current !== checked) onSwitch();
    wanted.current = null;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the first render, the page's as it was served, differs in
  useLayoutEffect(() => {
    if (box.current && box.current.checked !== checked) wanted.current = box.current.checked;
  }, []);
  useEffect(() => {
    if (wanted.current === null) return;
    const later = setTimeout(() => settle());
    return () => clearTimeout(later);
  }, []);
  return box;
};
