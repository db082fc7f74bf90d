import type { ReactNode } from 'react';

/** What the reader should know about how something was read. */
export const Note = ({ label, children }: { label?: string; children: ReactNode }) => (
  <div className="border-l-2 border-dashed border-ink-third pl-3 text-row/6 text-ink-second">
    {label && <strong className="mr-2 font-semibold text-ink">{label}</strong>}
    {children}
  </div>
);
