import type { ReactNode } from 'react';

/** A number that follows a heading or a name, one step quieter. */
export const QuietCount = ({ children }: { children: ReactNode }) => (
  <span className="ml-1.5 font-normal text-ink-second tabular-nums">{children}</span>
);
