import { type Language, t } from '@/data/vocabulary/languages';
import { basemap, basemapName } from '@/geo/layers/basemap';
import { operator } from '@/operator.config.mjs';
import { mapWords } from '../text/map-words';

/** Who made the ground, the approval number and whose tiles are drawn, where the operator has them. */
export const MapCredits = ({ language }: { language: Language }) => {
  const approval = operator().approvalNumber;
  return (
    <p className="map-credits">
      {basemap && (
        <span data-basemap-credits>
          {`${t(basemapName, language)}${language === 'zh' ? '：' : ': '}${basemap.attribution} · `}
        </span>
      )}
      <span data-credits>
        {t(mapWords.credits, language)}
        {approval && ` · ${t(mapWords.approval, language)} ${approval}`}
      </span>
    </p>
  );
};
