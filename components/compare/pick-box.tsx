import type { ReactNode } from 'react';
import { SwitchBox } from '../view/switch-box';

interface PickBoxProps {
  id: string;
  checked: boolean;
  onPick: () => void;
  children: ReactNode;
}

/** One thing that can be put side by side with others. */
export const PickBox = ({ id, checked, onPick, children }: PickBoxProps) => (
  <label className="flex min-h-6 cursor-pointer items-center gap-1.5 hover:underline has-checked:font-semibold pointer-coarse:min-h-11">
    <SwitchBox data-pick={id} checked={checked} onSwitch={onPick} />
    {children}
  </label>
);
