'use client';

import { useState } from 'react';
import type { GroupId } from './finder/sections';
import { rowGroupsOf } from './search-rows';
import { useSections } from './use-sections';

interface Asked {
  query: string;
  /** The line that Enter opens. */
  active: number;
  unfolded: ReadonlySet<GroupId>;
}

const nothing: Asked = { query: '', active: 0, unfolded: new Set() };

/** What is typed, what is found, and which of it is chosen. */
export const useSearch = () => {
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [asked, ask] = useState(nothing);
  const { data: sectionsFor, error, mutate } = useSections(isWanted);
  const { query, active, unfolded } = asked;
  const groups = isOpen && sectionsFor ? rowGroupsOf(sectionsFor(query), unfolded) : [];
  const open = () => {
    setOpen(true);
    setWanted(true);
  };
  return {
    query,
    active,
    groups,
    rowCount: groups.reduce((count, { rows }) => count + rows.length, 0),
    resultCount: groups.reduce((sum, { count }) => sum + count, 0),
    isOpen,
    isReady: sectionsFor !== undefined,
    hasFailed: error !== undefined,
    open,
    close: () => {
      setOpen(false);
      ask(nothing);
    },
    type: (text: string) => {
      open();
      ask({ ...nothing, query: text });
    },
    choose: (index: number) => ask({ ...asked, active: index }),
    unfold: (group: GroupId) => ask({ ...asked, unfolded: new Set([...unfolded, group]) }),
    retry: () => void mutate(),
  };
};

export type SearchState = ReturnType<typeof useSearch>;
