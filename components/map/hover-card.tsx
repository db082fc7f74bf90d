'use client';

import type { Language } from '@/data/vocabulary/languages';
import { mapSiteById } from '@/geo/features/map-sites';
import { card } from '@/geo/placement/card-size';
import type { Pixel } from '@/geo/projection';
import type { Hit } from './map-pointer';
import { SiteCard } from './site-card';

/** What is under the pointer, and where, CSS px from the frame's corner. */
export interface HoverNote {
  hit: Hit;
  at: Pixel;
}

/** The name of what the pointer is on: the list and the page say the same to everyone else. */
export const HoverCard = ({ note, language }: { note: HoverNote; language: Language }) => {
  const site = mapSiteById(note.hit.id);
  if (!site) return null;
  const [x, y] = note.at;
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full overflow-visible"
    >
      <foreignObject
        x={Math.max(4, x - card.widest / 2)}
        y={y + 14}
        width={card.widest * 1.15}
        height="120"
      >
        <SiteCard site={site} language={language} />
      </foreignObject>
    </svg>
  );
};
