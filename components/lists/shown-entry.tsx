'use client';

import type { ReactNode } from 'react';
import { useShown } from './use-shown';

interface ShownEntryProps {
  sites: readonly string[];
  className?: string;
  children: ReactNode;
}

/** A list row about several sites: gone when the filter leaves none of them. */
export const ShownEntry = ({ sites, className, children }: ShownEntryProps) => (
  <li hidden={!sites.some(useShown())} className={className}>
    {children}
  </li>
);
