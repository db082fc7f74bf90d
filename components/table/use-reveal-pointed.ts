'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { currentlyPointed, subscribeToPointed } from '../map/pointed';

interface Revealing {
  /** Ids, in the order of the rows. */
  sites: readonly string[];
  scroller: RefObject<HTMLElement | null>;
  reveal: (index: number) => void;
}

/** Brings the row of what is pointed at on the map into sight; the table's own rows stay put. */
export const useRevealPointed = ({ sites, scroller, reveal }: Revealing): void => {
  const follow = useEffectEvent(() => {
    const pointed = currentlyPointed();
    if (pointed?.type !== 'site' || scroller.current?.matches(':hover, :focus-within')) return;
    const index = sites.indexOf(pointed.id);
    if (index >= 0) reveal(index);
  });
  useEffect(() => subscribeToPointed(() => follow()), []);
};
