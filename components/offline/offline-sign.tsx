'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { dayIn, offlineWords } from '../text/offline-words';
import { useView } from '../view/use-view';
import {
  type CopyState,
  copyState,
  copyStateOnServer,
  dropCopy,
  holdVersion,
  noteOpened,
  startCopy,
  subscribeToCopy,
  takeNewer,
} from './offline-copy';
import { useCutOff } from './use-cut-off';

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

/** Without a network: how old what is shown is, or that only what is open is left. */
const CutOffNote = ({ state, keptSince }: { state: CopyState; keptSince: Date | null }) => {
  const { language } = useView();
  if (state === 'none' || state === 'preparing') return t(offlineWords.cutOff, language);
  if (!keptSince) return t(offlineWords.fromCopy, language);
  return t(inBoth(offlineWords.fromCopyOf, { day: dayIn(keptSince) }), language);
};

/**
 * Keeps the atlas for use without a network, and says how things stand: what is shown may be a copy,
 * or older than what the server has. A newer version is offered, never taken unasked, and while
 * presenting nothing is said at all. `kept` is the operator's word.
 */
export const OfflineSign = ({ kept }: { kept: boolean }) => {
  const { language, pathname, mode } = useView();
  const state = useSyncExternalStore(subscribeToCopy, copyState, copyStateOnServer);
  const { cutOff, keptSince } = useCutOff();
  const served = process.env.NODE_ENV === 'production';
  const wanted = kept && served;
  useEffect(() => {
    if (!wanted) void dropCopy();
    if (served && mode !== 'embed') startCopy(wanted);
  }, [served, wanted, mode]);
  useEffect(() => {
    if (wanted) noteOpened(pathname);
  }, [wanted, pathname]);
  useEffect(() => (wanted && mode === 'present' ? holdVersion() : undefined), [wanted, mode]);
  if (mode !== null) return null;
  return (
    <span role="status" data-offline={state} className="ml-3 inline-block print:hidden">
      {cutOff && <CutOffNote state={state} keptSince={keptSince} />}
      {!cutOff && state === 'newer' && <NewerOffer />}
      {!cutOff && (state === 'preparing' || state === 'ready') && t(offlineWords[state], language)}
    </span>
  );
};
