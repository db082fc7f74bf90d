'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { textSizes } from '@/geo/placement/text-size';
import { mapWords } from '../text/map-words';
import { useView } from '../view/use-view';

/** How large the map is lettered, kept in the link. */
export const TextSizeSelect = ({ language }: { language: Language }) => {
  const { text, setQuery } = useView();
  return (
    <select
      aria-label={t(mapWords.textSize, language)}
      title={t(mapWords.textSize, language)}
      value={text}
      onChange={({ target: { value } }) =>
        void setQuery({ text: value === 's' || value === 'l' ? value : null })
      }
      className="text-size-select"
    >
      {textSizes.map((size) => (
        <option key={size} value={size}>
          {t(mapWords.textSizes[size], language)}
        </option>
      ))}
    </select>
  );
};
