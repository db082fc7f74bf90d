import type { ReactNode } from 'react';

/** One line of a comparison: what it is about, and what is so of this site. */
export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="pick-fact">
    <dt className="text-citation text-ink-second">{term}</dt>
    <dd className="leading-6">{children}</dd>
  </div>
);
