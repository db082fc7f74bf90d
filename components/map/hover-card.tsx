'use client';

import { kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { precisions } from '@/data/vocabulary/precisions';
import { mapSiteById } from '@/geo/features/map-sites';
import type { Pixel } from '@/geo/projection';
import type { Hit } from './atlas-map';

/** What is under the pointer, and where, CSS px from the frame's corner. */
export interface HoverNote {
  hit: Hit;
  at: Pixel;
}

const cardWidth = 240;

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
      <foreignObject x={Math.max(4, x - cardWidth / 2)} y={y + 14} width={cardWidth} height="80">
        <div className="inline-block rounded-sm border border-ink bg-panel px-2.5 py-1.5 text-ink">
          <b className="block font-serif leading-snug">{t(site.name, language)}</b>
          <span className="text-citation text-ink-second">
            {t(kinds[site.kind].name, language)} · {t(precisions[site.precision].name, language)} ·
            ¶{site.paragraph}
          </span>
        </div>
      </foreignObject>
    </svg>
  );
};
