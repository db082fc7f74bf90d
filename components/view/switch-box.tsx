'use client';

import { type ComponentProps, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

type Own = 'type' | 'ref' | 'className' | 'checked' | 'onChange';

interface SwitchBoxProps extends Omit<ComponentProps<'input'>, Own> {
  checked: boolean;
  /** Some of what it stands for is on, some off. */
  mixed?: boolean;
  onSwitch: () => void;
}

/**
 * A checkbox that keeps its word when it was pressed before any script had come: React leaves it
 * as the reader did, and says nothing. What was wanted then is done once the address has been read.
 */
export const SwitchBox = ({ checked, mixed = false, onSwitch, ...rest }: SwitchBoxProps) => {
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
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <input
      {...rest}
      ref={box}
      type="checkbox"
      checked={checked}
      onChange={onSwitch}
      className="switch-box"
    />
  );
};
