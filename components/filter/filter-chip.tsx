import type { ReactNode } from 'react';

interface FilterChipProps {
  /** What is chosen. */
  children: ReactNode;
  /** What pressing the cross does, in words. */
  removal: string;
  onRemove: () => void;
}

/** One thing that is filtered by, with a cross that takes it off. */
export const FilterChip = ({ children, removal, onRemove }: FilterChipProps) => (
  <li className="flex items-stretch rounded-sm border border-rule bg-wash text-small">
    <span className="flex items-center ps-2">{children}</span>
    <button
      type="button"
      aria-label={removal}
      onClick={onRemove}
      className="min-h-6 min-w-6 cursor-pointer text-ink-second hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      ×
    </button>
  </li>
);
