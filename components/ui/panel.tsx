import type { ReactNode } from 'react';

/** The content of a page: what the atlas says about one thing. */
export const Panel = ({ children }: { children: ReactNode }) => (
  <article className="flex flex-col gap-5 pb-8 text-row text-ink">{children}</article>
);
