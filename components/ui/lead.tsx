import type { ReactNode } from 'react';

/** The sentences under a title. */
export const Lead = ({ children }: { children: ReactNode }) => (
  <p className="font-lead text-lead/7 text-pretty text-ink">{children}</p>
);
