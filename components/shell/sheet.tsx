'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '@/data/vocabulary/languages';
import { FilterBar } from '../filter/filter-bar';
import { PresentEntry } from '../present/present-entry';
import { Search } from '../search/search';
import { shellWords } from '../text/shell-words';
import { useView } from '../view/use-view';
import { Contents } from './contents';
import { useEscapeToProvince } from './use-escape';
import { useFocusAfterPage } from './use-focus-after-page';

interface SheetProps {
  masthead: ReactNode;
  /** Shown here on phones, where the map has no room for them. */
  credits: ReactNode;
  /** Whether the atlas works without a network. */
  offline: ReactNode;
  children: ReactNode;
}

/**
 * What the page says: a column beside the map, on a phone a sheet that is pulled up over it by
 * plain scrolling. The masthead and the caveat stay.
 */
export const Sheet = ({ masthead, credits, offline, children }: SheetProps) => {
  const { language, pathname } = useView();
  const sheet = useRef<HTMLElement>(null);
  const read = useRef(pathname);
  useEscapeToProvince();
  // Each page is read from its top, but for the first: it may be half read when its script comes.
  useEffect(() => {
    const isRead = read.current === pathname;
    read.current = pathname;
    if (isRead || window.location.hash) return;
    sheet.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [pathname]);
  useFocusAfterPage(sheet);
  return (
    <div className="atlas-panel">
      {masthead}
      <Search />
      <main ref={sheet} id="panel" tabIndex={-1} className="atlas-sheet">
        <div aria-hidden="true" className="atlas-grip" />
        <Contents />
        <FilterBar />
        {children}
      </main>
      <footer className="atlas-caveat">
        {t(shellWords.caveat, language)} <PresentEntry />
        {offline}
        <div className="sheet-credits">{credits}</div>
      </footer>
    </div>
  );
};
