'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { mapWords } from '../text/map-words';
import { useView } from '../view/use-view';
import type { AtlasMap } from './atlas-map';

const button =
  'grid size-8 place-items-center border-rule text-ink hover:bg-wash pointer-coarse:size-11';

/** Buttons for what gestures and keys do; gone where there is no live map. */
export const MapControls = ({
  atlas,
  language,
}: {
  atlas: AtlasMap | null;
  language: Language;
}) => {
  const { setQuery } = useView();
  if (!atlas) return null;
  return (
    <div className="map-controls absolute top-4 left-4 flex rounded-sm border border-rule bg-panel text-lg">
      <button
        type="button"
        className={`${button} border-e`}
        aria-label={t(mapWords.zoomIn, language)}
        onClick={() => atlas.map.zoomIn()}
      >
        +
      </button>
      <button
        type="button"
        className={`${button} border-e`}
        aria-label={t(mapWords.zoomOut, language)}
        onClick={() => atlas.map.zoomOut()}
      >
        −
      </button>
      <button
        type="button"
        className={button}
        aria-label={t(mapWords.home, language)}
        title={t(mapWords.home, language)}
        onClick={() => void setQuery({ at: null })}
      >
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-4"
          fill="none"
          stroke="currentColor"
        >
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" strokeWidth="1.5" />
        </svg>
      </button>
    </div>
  );
};
