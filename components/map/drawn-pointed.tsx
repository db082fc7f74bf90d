'use client';

import { pointedHighlight, ringedSites } from '@/geo/features/highlight';
import type { MapSite } from '@/geo/features/map-site';
import { DrawnHighlight } from './drawn-highlight';
import { standOf } from './drawn-sites';
import { usePointed } from './pointed';

/** The areas and lines of what the pointer is on. */
export const DrawnPointed = ({ shown }: { shown: readonly MapSite[] }) => (
  <DrawnHighlight by="pointed" highlight={pointedHighlight(usePointed(), shown)} />
);

/** A ring round each symbol that the pointer is on, here or in a list. */
export const DrawnRings = ({ shown }: { shown: readonly MapSite[] }) => (
  <g className="map-rings" fill="none" stroke="var(--ink)" strokeWidth="1.2">
    {ringedSites(usePointed(), shown).map((id) => {
      const at = standOf(id);
      return at && <circle key={id} cx={at[0]} cy={at[1]} r="9" data-ring={id} />;
    })}
  </g>
);
