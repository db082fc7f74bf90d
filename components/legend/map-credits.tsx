import { type Language, t } from '@/data/vocabulary/languages';
import { operator } from '@/operator.config.mjs';
import { mapWords } from '../text/map-words';

/** Who made the ground, and the approval number where the operator has one. */
export const MapCredits = ({ language }: { language: Language }) => {
  const approval = operator().approvalNumber;
  return (
    <p className="map-credits" data-credits>
      {t(mapWords.credits, language)}
      {approval && ` · ${t(mapWords.approval, language)} ${approval}`}
    </p>
  );
};
