'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { PictureButton } from '../picture/picture-button';
import { mapWords } from '../text/map-words';
import { useView } from '../view/use-view';
import type { AtlasMap } from './atlas-map';
import { TextSizeSelect } from './text-size-select';

const button =
  'grid size-8 place-items-center border-rule text-ink hover:bg-wash pointer-coarse:size-11';

const wordButton =
  'h-8 cursor-pointer px-2 text-small text-ink-second hover:bg-wash pointer-coarse:h-11 pointer-coarse:w-11 pointer-coarse:px-0 pointer-coarse:text-citation';

const CameraButtons = ({ atlas, language }: { atlas: AtlasMap; language: Language }) => {
  const { setQuery } = useView();
  return (
    <>
      <button
        type="button"
        className={button}
        aria-label={t(mapWords.zoomIn, language)}
        onClick={() => atlas.map.zoomIn()}
      >
        +
      </button>
      <button
        type="button"
        className={button}
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
    </>
  );
};

/** Buttons for what gestures and keys do, where there is a live map; and how large it is lettered. */
export const MapControls = ({
  atlas,
  language,
}: {
  atlas: AtlasMap | null;
  language: Language;
}) => (
  <div className="map-controls">
    {atlas && <CameraButtons atlas={atlas} language={language} />}
    <TextSizeSelect language={language} />
    <PictureButton language={language} className={wordButton} />
  </div>
);
