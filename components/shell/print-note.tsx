'use client';

import { useSyncExternalStore } from 'react';
import { t } from '@/data/vocabulary/languages';
import { Filled } from '../text/filled';
import { printWords } from '../text/print';
import { useView } from '../view/use-view';

/** The address changes without a render: it is read again when the page is about to be printed. */
const subscribe = (listener: () => void) => {
  window.addEventListener('beforeprint', listener);
  return () => window.removeEventListener('beforeprint', listener);
};

const readAddress = () => window.location.href;

/** On paper only: what the page is from, and its address. */
export const PrintNote = () => {
  const { language, pathname } = useView();
  const address = useSyncExternalStore(subscribe, readAddress, () => pathname);
  return (
    <div className="print-only" data-print-note>
      <p>{t(printWords.source, language)}</p>
      <p>
        <Filled text={printWords.cite} language={language} slots={{ address }} />
      </p>
    </div>
  );
};
