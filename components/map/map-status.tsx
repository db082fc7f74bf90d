'use client';

import { useSWRConfig } from 'swr';
import { type Language, t } from '@/data/vocabulary/languages';
import { mapWords } from '../text/map-words';
import type { LiveState } from './use-atlas-map';

/** One line when the live map is missing or late; what is drawn stays usable throughout. */
export const MapStatus = ({ state, language }: { state: LiveState; language: Language }) => {
  const { mutate } = useSWRConfig();
  return (
    <div
      role="status"
      className="pointer-events-none absolute top-16 left-4 max-w-80 text-small text-ink-second empty:hidden [&_button]:pointer-events-auto"
    >
      {state === 'failed' && (
        <>
          {t(mapWords.failed, language)}{' '}
          <button
            type="button"
            className="min-h-6 text-ink underline"
            onClick={() => void mutate('/map/ground.json')}
          >
            {t(mapWords.retry, language)}
          </button>
        </>
      )}
      {state === 'unsupported' && t(mapWords.noWebGl, language)}
    </div>
  );
};
