import { type Language, t } from '@/data/vocabulary/languages';
import { precisionIds, precisions } from '@/data/vocabulary/precisions';
import { sectors } from '@/data/vocabulary/sectors';
import { legendWords } from '../text/legend-words';
import { LegendMark } from './kind-mark';

/** What each fill says of a position, in full, as the map draws it far off and, lettered, close by. */
export const PrecisionLegend = ({ language }: { language: Language }) => {
  const letter = t(sectors.equipment.glyph, language);
  return (
    <details className="border-t border-rule py-1.5">
      <summary className="cursor-pointer font-semibold text-small text-ink-second">
        {t(legendWords.howKnown, language)}
      </summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] items-start gap-x-2 gap-y-1">
        {precisionIds.map((id) => (
          <div key={id} className="contents">
            <dt className="flex items-center gap-1.5">
              <LegendMark shape="base" precision={id} />
              <LegendMark shape="base" precision={id} letter={letter} />
              {t(precisions[id].name, language)}
            </dt>
            <dd className="text-ink-second text-small">{t(precisions[id].means, language)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
