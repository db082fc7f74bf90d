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
  const wanted = useRef<{ value: Value } | null>(null);
  const settle = useEffectEvent(() => {
    if (wanted.current && wanted.current.value !== value) onChange(wanted.current.value);
    wanted.current = null;
  });
  const look = useEffectEvent(() => {
    const held = control.current && heldBy(control.current);
    if (held !== null && held !== value) wanted.current = { value: held };
  });
  // The first render is the page’s as it was served; by the time of effects the address is read.
  useLayoutEffect(() => look(), []);
  useEffect(() => settle(), []);
  return control;
};
