import type { ReactNode } from 'react';
import { useEarlyPress } from '../view/use-early-press';

interface PickBoxProps {
  id: string;
  checked: boolean;
  onPick: () => void;
  children: ReactNode;
}

/** One thing that can be put side by side with others. */
export const PickBox = ({ id, checked, onPick, children }: PickBoxProps) => {
  const box = useEarlyPress(checked, onPick);
  return (
    <label className="flex min-h-6 cursor-pointer items-center gap-1.5 hover:underline has-checked:font-semibold pointer-coarse:min-h-11">
      <input
        ref={box}
        type="checkbox"
        data-pick={id}
        checked={checked}
        onChange={onPick}
        className="switch-box"
      />
      {children}
    </label>
  );
};
