import type { ReactNode } from 'react';

/** Names one after the other, a dot between those that are shown. Children are list items. */
export const NameLine = ({ label, children }: { label?: string; children: ReactNode }) => (
  <ul
    aria-label={label}
    className="flex flex-wrap items-baseline gap-x-1 [&>li:not([hidden])~li:not([hidden])]:before:mr-1 [&>li:not([hidden])~li:not([hidden])]:before:text-ink-third [&>li:not([hidden])~li:not([hidden])]:before:content-['·']"
  >
    {children}
  </ul>
);
