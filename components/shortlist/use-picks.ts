'use client';

import { movePick, picksAtMost, togglePick } from '../view/picks';
import { useLasting, useSetViewQuery } from '../view/view-query';

const none: readonly string[] = [];

/**
 * The shortlist as the link holds it, and the ways to change it. Rows of lists have a star each, so
 * it is read where all links read it, once for the page.
 */
export const usePicks = () => {
  const picks = useLasting().picks ?? none;
  const setQuery = useSetViewQuery();
  const keep = (next: readonly string[], history: 'replace' | 'push' = 'replace') =>
    void setQuery({ picks: next.length > 0 ? [...next] : null }, { history });
  return {
    picks,
    full: picks.length >= picksAtMost,
    has: (id: string) => picks.includes(id),
    toggle: (id: string) => keep(togglePick(picks, id)),
    move: (id: string, by: number) => keep(movePick(picks, id, by)),
    /** A step of its own in the history: Back undoes it. */
    clear: () => keep([], 'push'),
  };
};
