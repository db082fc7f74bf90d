'use client';

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * The ref of a control that was set, perhaps, before any script had come: React leaves it as the
 * reader did, and says nothing. What was wanted then is done once the address has been read.
 * @param heldBy what the control holds
 * @param value what it should hold
 * @param onChange told what the reader wanted, where it is something else
 */
export const useEarlyChange = <Control extends HTMLElement, Value>(
  heldBy: (control: Control) => Value,
  value: Value,
  onChange: (wanted: Value) => void,
): RefObject<Control | null> => {
  const control = useRef<Control>(null);
  const wanted = useRef<Value>(undefined);
  const settle = useEffectEvent((early: Value) => {
    if (early !== value) onChange(early);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page as it was served differs in
  useLayoutEffect(() => {
    if (control.current && heldBy(control.current) !== value) {
      wanted.current = heldBy(control.current);
    }
  }, []);
  // Effects of the first commit run before the second, which has read the address.
  useEffect(() => {
    const early = wanted.current;
    if (early === undefined) return;
    const later = setTimeout(() => settle(early));
    return () => clearTimeout(later);
  }, []);
  return control;
};
