'use client';

import type { ReactNode } from 'react';
import { useShown } from './use-shown';

interface ShownSectionProps {
  sites: readonly string[];
  className?: string;
  children: ReactNode;
}

/** A heading with rows under it: gone when the filter leaves none of its sites. */
export const ShownSection = ({ sites, className, children }: ShownSectionProps) => (
  <div hidden={!sites.some(useShown())} className={className}>
    {children}
  </div>
);
