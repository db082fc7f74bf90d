import type { ReactNode } from 'react';

/** Names one after the other, a dot between those that are shown. Children are list items. */
export const NameLine = ({ label, children }: { label?: string; children: ReactNode }) => (
  <ul
    aria-label={label}
    className="break-keep text-pretty [&>li]:inline [&>li:has(~li:not([hidden]))]:after:text-ink-third [&>li:has(~li:not([hidden]))]:after:content-['\00a0·_']"
  >
    {children}
  </ul>
);
