'use client';

import type { ReactNode } from 'react';
import { useView } from '../view/use-view';
import { useShown } from './use-shown';

interface ShownRowProps {
  site: string;
  className?: string;
  children: ReactNode;
}

/** A list row that leaves with its site when the filter hides it. */
export const ShownRow = ({ site, className, children }: ShownRowProps) => {
  const { selection } = useView();
  const current = selection.type === 'site' && selection.id === site;
  const shown = useShown();
  return (
    <li
      data-row={site}
      data-current={current || undefined}
      aria-current={current || undefined}
      hidden={!shown(site)}
      className={className}
    >
      {children}
    </li>
  );
};
