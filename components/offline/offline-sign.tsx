'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { t } from '@/data/vocabulary/languages';
import { offlineWords } from '../text/offline-words';
import { useView } from '../view/use-view';
import {
  copyState,
  copyStateOnServer,
  dropCopy,
  holdVersion,
  noteOpened,
  startCopy,
  subscribeToCopy,
  takeNewer,
} from './offline-copy';

const NewerOffer = () => {
  const { language } = useView();
  const [refused, setRefused] = useState(false);
  return (
    <>
      {t(refused ? offlineWords.presenting : offlineWords.newer, language)}{' '}
      <button
        type="button"
        onClick={async () => setRefused(!(await takeNewer()))}
        className="min-h-6 underline decoration-ink-third underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
      >
        {t(offlineWords.reload, language)}
      </button>
    </>
  );
};

/**
 * Keeps the atlas for use without a network, and says so. A newer version is offered, never taken
 * unasked, and while presenting nothing is said at all. `kept` is the operator's word.
 */
export const OfflineSign = ({ kept }: { kept: boolean }) => {
  const { language, pathname, mode } = useView();
  const state = useSyncExternalStore(subscribeToCopy, copyState, copyStateOnServer);
  const wanted = kept && process.env.NODE_ENV === 'production';
  useEffect(() => {
    if (!wanted) void dropCopy();
    else if (mode !== 'embed') startCopy();
  }, [wanted, mode]);
  useEffect(() => {
    if (wanted) noteOpened(pathname);
  }, [wanted, pathname]);
  useEffect(() => (wanted && mode === 'present' ? holdVersion() : undefined), [wanted, mode]);
  if (mode !== null) return null;
  return (
    <span role="status" data-offline={state} className="ml-3 inline-block print:hidden">
      {state === 'newer' ? <NewerOffer /> : state !== 'none' && t(offlineWords[state], language)}
    </span>
  );
};
