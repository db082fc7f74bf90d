import { type Language, t } from '@/data/vocabulary/languages';
import type { Separation } from '@/geo/features/separation';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { kilometresExactly, kilometresWithError, sameCity } from '../text/ports';

interface DistanceWordsProps {
  separation: Separation;
  language: Language;
}

/** A distance as it may honestly be said: “52 ± 20 km”, or that both ends are one city. */
export const DistanceWords = ({ separation, language }: DistanceWordsProps) => {
  if (separation.sameCity) return t(sameCity, language);
  const { km, errorKm } = separation;
  const rounded = (value: number) => numberIn(language, Math.round(value));
  return (
    <Filled
      text={errorKm > 0 ? kilometresWithError : kilometresExactly}
      language={language}
      slots={{ km: rounded(km), error: rounded(errorKm) }}
    />
  );
};
