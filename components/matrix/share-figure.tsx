import { type Language, t } from '@/data/vocabulary/languages';
import type { CityShare } from '@/geo/features/matrix';
import { sharedSpoken } from '../text/matrix';
import { numberIn } from '../text/numbers';

/** “3 +2”: what stands in a city, and what it has with others. */
export const ShareFigure = ({ share, language }: { share: CityShare; language: Language }) => {
  const { own, shared } = share;
  return (
    <>
      {own.length > 0 && <b className="font-semibold">{numberIn(language, own.length)}</b>}
      {shared.length > 0 && (
        <span className="text-citation text-ink-second">
          <span className="sr-only"> {t(sharedSpoken, language)} </span>+
          {numberIn(language, shared.length)}
        </span>
      )}
    </>
  );
};
