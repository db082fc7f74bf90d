'use client';

import type { ReactNode } from 'react';
import { t } from '@/data/vocabulary/languages';
import { shellWords } from '../text/shell-words';
import { useView } from '../view/use-view';

/**
 * What the page says: a column beside the map, on a phone a sheet that is pulled up over it by
 * plain scrolling. The masthead and the caveat stay.
 */
export const Sheet = ({ masthead, children }: { masthead: ReactNode; children: ReactNode }) => {
  const { language } = useView();
  return (
    <div className="atlas-panel">
      {masthead}
      <main id="panel" tabIndex={-1} className="atlas-sheet">
        <div aria-hidden="true" className="atlas-grip" />
        {children}
      </main>
      <p className="atlas-caveat">{t(shellWords.caveat, language)}</p>
    </div>
  );
};
