import { targetOf } from '@/data/dataset';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { levelLabel } from '../charts/goal-marks';
import { isRate, neededPoints, neededRate, statedLevel } from '../charts/growth';
import { inBoth } from '../text/fill';
import { percentIn, signedIn } from '../text/numbers';
import { boundPhrases, neededShort, pointsShort, statedShort } from '../text/targets';
import { Citation } from '../ui/citation';

/** The growth from baseline to goal in a table: what it takes, and what the plan says of it. */
export const TargetGrowth = ({ target, language }: { target: Target; language: Language }) => {
  const [rate, points] = [neededRate(target), neededPoints(target)];
  const carrier = isRate(target) ? target : targetOf(target.growth ?? '');
  const stated = carrier && statedLevel(carrier);
  return (
    <>
      {rate && (
        <span className="block">
          {t(
            inBoth(neededShort, {
              rate: inBoth(boundPhrases[rate.bound], { value: percentIn(language, rate.value) }),
            }),
            language,
          )}
        </span>
      )}
      {points && (
        <span className="block">
          {t(inBoth(pointsShort, { points: signedIn(language, points.value) }), language)}
        </span>
      )}
      {stated && carrier && (
        <span className="block text-small text-ink-second">
          {t(inBoth(statedShort, { rate: levelLabel(carrier, stated, language) }), language)}{' '}
          <Citation paragraphs={[stated.citation.paragraph]} language={language} />
        </span>
      )}
    </>
  );
};
