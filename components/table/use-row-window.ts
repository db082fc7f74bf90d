'use client';

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useMedia } from '../map/use-media';
import { useHydrated } from '../view/use-hydrated';

/** CSS px of a row with one line of text; others are measured. */
const rowHeight = 33;
/** Rows kept ready above and below what is seen. */
const ready = 8;

interface RowWindow {
  /** Ids, in the order of the rows. */
  sites: readonly string[];
  scroller: RefObject<HTMLElement | null>;
  /** A row that stays, seen or not: the one with the focus. */
  kept: string;
}

/** A row that is drawn, and how much room is left free above it for those that are not, CSS px. */
export interface DrawnRow {
  index: number;
  gap: number;
}

/**
 * Which rows of a long table are drawn: those in sight. All of them in the HTML, which has no sight,
 * and on paper.
 */
export const useRowWindow = ({ sites, scroller, kept }: RowWindow) => {
  // The virtualizer is one object that changes: what is read from it must not be memoized.
  'use no memo';
  const hydrated = useHydrated();
  const printing = useMedia('print');
  const all = !hydrated || printing;
  const virtualizer = useVirtualizer({
    count: sites.length,
    enabled: !all,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => sites[index] ?? index,
    overscan: ready,
    initialRect: { width: 800, height: 600 },
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const index = sites.indexOf(kept);
      return index < 0 || inSight.includes(index)
        ? inSight
        : [...inSight, index].sort((a, b) => a - b);
    },
  });
  if (all) {
    const rows = sites.map((_, index): DrawnRow => ({ index, gap: 0 }));
    return { rows, below: 0, measure: undefined, reveal: () => {} };
  }
  const items = virtualizer.getVirtualItems();
  const rows = items.map(
    ({ index, start }, at): DrawnRow => ({
      index,
      gap: start - (items[at - 1]?.end ?? 0),
    }),
  );
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const reveal = (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' });
  return { rows, below, measure: virtualizer.measureElement, reveal };
};
