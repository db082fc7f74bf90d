'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { textSizes } from '@/geo/placement/text-size';
import { mapWords } from '../text/map-words';
import { UrlSelect } from '../view/url-select';
import { useView } from '../view/use-view';

/** How large the map is lettered, kept in the link. */
export const TextSizeSelect = ({ language }: { language: Language }) => {
  const { text, setQuery } = useView();
  return (
    <UrlSelect
      aria-label={t(mapWords.textSize, language)}
      title={t(mapWords.textSize, language)}
      value={text}
      options={textSizes.map((value) => ({ value, name: t(mapWords.textSizes[value], language) }))}
      onChoose={(size) => void setQuery({ text: size === 'm' ? null : size })}
      className="text-size-select"
    />
  );
};
