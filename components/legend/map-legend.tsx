import { type Language, t } from '@/data/vocabulary/languages';
import { precisionIds, precisions } from '@/data/vocabulary/precisions';
import { legendWords } from '../text/legend-words';
import { LegendMark } from './kind-mark';

/** One line under the map: how each fill says what is known of a position. */
export const MapLegend = ({ language }: { language: Language }) => (
  <ul aria-label={t(legendWords.howKnown, language)} className="map-legend">
    {precisionIds.map((id) => (
      <li key={id} className="flex items-center gap-1" title={t(precisions[id].means, language)}>
        <LegendMark shape="base" precision={id} />
        {t(precisions[id].name, language)}
      </li>
    ))}
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" width="26" height="4" stroke="var(--rail)" strokeDasharray="5 3.2">
        <path d="M0 2h26" />
      </svg>
      {t(legendWords.schematic, language)}
    </li>
  </ul>
);
