'use client';

import type { ReactNode } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { mapWords } from '../text/map-words';
import { useOverdue } from '../ui/use-overdue';
import type { LiveState } from './use-atlas-map';

/** A wait that is shorter needs no words, ms. */
const patience = 1000;
/** After so long the reader may want to start over, ms. */
const longPatience = 12_000;

interface MapStatusProps {
  state: LiveState;
  language: Language;
  onRetry: () => void;
}

/** One line when the live map is missing or late; what is drawn stays usable throughout. */
export const MapStatus = ({ state, language, onRetry }: MapStatusProps) => {
  const isWaiting = state === 'waiting' || state === 'lost';
  const isLate = useOverdue(isWaiting, patience);
  const isTooLate = useOverdue(isWaiting, longPatience);
  const button = (words: Text, action: () => void): ReactNode => (
    <button
      type="button"
      className="min-h-6 text-ink underline pointer-coarse:min-h-11"
      onClick={action}
    >
      {t(words, language)}
    </button>
  );
  const reload = button(mapWords.reload, () => window.location.reload());
  return (
    <div
      role="status"
      className="pointer-events-none absolute top-16 left-4 max-w-72 rounded-sm bg-panel px-2 py-1 text-small text-ink-second empty:hidden max-sheet:inset-x-0 max-sheet:top-0 max-sheet:max-w-none max-sheet:bg-panel max-sheet:px-4 max-sheet:text-citation [&_button]:pointer-events-auto"
    >
      {state === 'waiting' && isLate && t(mapWords.loading, language)}
      {state === 'waiting' && isTooLate && <> {reload}</>}
      {state === 'failed' && (
        <>
          {t(mapWords.failed, language)} {button(mapWords.retry, onRetry)}
        </>
      )}
      {state === 'lost' && (
        <>
          {t(mapWords.lost, language)} {isTooLate && reload}
        </>
      )}
      {state === 'unsupported' && t(mapWords.noWebGl, language)}
    </div>
  );
};
