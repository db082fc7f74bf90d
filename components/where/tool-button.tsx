import type { ReactNode } from 'react';

interface ToolButtonProps {
  /** Whether the tool is in hand; left out where a press does the whole thing. */
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button of the drawing tools. */
export const ToolButton = ({ pressed, onClick, children }: ToolButtonProps) => (
  <button
    type="button"
    aria-pressed={pressed}
    onClick={onClick}
    className="min-h-8 cursor-pointer rounded-sm border border-ink-third px-2.5 hover:bg-wash aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-panel pointer-coarse:min-h-11"
  >
    {children}
  </button>
);
