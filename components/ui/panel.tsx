import type { ReactNode } from 'react';

interface PanelProps {
  /** A page of tables or charts: the column takes what the map can spare. */
  wide?: boolean;
  children: ReactNode;
}

/** The content of a page: what the atlas says about one thing. */
export const Panel = ({ wide = false, children }: PanelProps) => (
  <article data-wide={wide || undefined} className="flex flex-col gap-5 pb-8 text-row text-ink">
    {children}
  </article>
);
