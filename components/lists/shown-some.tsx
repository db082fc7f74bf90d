'use client';

import type { ReactNode } from 'react';
import { useShown } from './use-shown';

/** Something that stands for several sites: gone when the filter leaves none of them. */
export const ShownSome = ({
  sites,
  children,
}: {
  sites: readonly string[];
  children: ReactNode;
}) => (
  <span hidden={!sites.some(useShown())} className="flex">
    {children}
  </span>
);
