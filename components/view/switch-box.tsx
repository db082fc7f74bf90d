'use client';

import { type ComponentProps, useEffect } from 'react';
import { useEarlyChange } from './use-early-change';

type Own = 'type' | 'ref' | 'className' | 'checked' | 'onChange';

interface SwitchBoxProps extends Omit<ComponentProps<'input'>, Own> {
  checked: boolean;
  /** Some of what it stands for is on, some off. */
  mixed?: boolean;
  onSwitch: () => void;
}

const isChecked = (box: HTMLInputElement): boolean => box.checked;

/** The atlas's checkbox: it keeps its word when it was pressed before any script had come. */
export const SwitchBox = ({ checked, mixed = false, onSwitch, ...rest }: SwitchBoxProps) => {
  const box = useEarlyChange(isChecked, checked, onSwitch);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [box, mixed]);
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
