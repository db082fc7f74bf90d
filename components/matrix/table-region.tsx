import type { ReactNode } from 'react';
import './table-region.css';

interface TableRegionProps {
  label: string;
  /** Lies open, with its head stuck to the panel’s top, where the panel is as wide as 55rem. */
  fits?: boolean;
  children: ReactNode;
}

/** A wide table: scrolls in a frame of its own where the panel is narrower, names in view. */
export const TableRegion = ({ label, fits, children }: TableRegionProps) => (
  <div className="table-frame">
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
    <section className="table-region" data-fits={fits || undefined} aria-label={label} tabIndex={0}>
      {children}
    </section>
  </div>
);
