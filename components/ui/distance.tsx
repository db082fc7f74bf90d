import { type Language, t } from '@/data/vocabulary/languages';
import type { Separation } from '@/geo/features/distance';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { kilometresExactly, kilometresWithError, sameCity } from '../text/ports';

/** How far two places lie apart, with what their precision costs. */
export const Distance = ({
  separation,
  language,
}: {
  separation: Separation;
  language: Language;
}) => {
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
