import { targetOf } from '@/data/dataset';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { numberIn, percentIn } from '../text/numbers';
import {
  boundWords,
  derivedAs,
  neededFall,
  neededGrowth,
  pointsDown,
  pointsUp,
  statedGrowth,
} from '../text/targets';
import { derivationOf } from './derivation';
import { levelLabel } from './goal-marks';
import { neededPoints, neededRate, statedRate } from './growth';

/** What the way from baseline to goal asks for, in words; nothing where an end is not given. */
const neededIn = (target: Target, language: Language): string | undefined => {
  const [rate, points] = [neededRate(target), neededPoints(target)];
  if (rate) {
    const phrase = inBoth(rate.value < 0 ? neededFall : neededGrowth, {
      rate: percentIn(language, Math.abs(rate.value)),
    });
    return t(inBoth(boundWords[rate.bound], { phrase }), language);
  }
  if (!points) return undefined;
  const phrase = inBoth(points.value < 0 ? pointsDown : pointsUp, {
    points: numberIn(language, Math.abs(points.value)),
  });
  return t(inBoth(boundWords[points.bound], { phrase }), language);
};

/** The rate that the plan states for this indicator, in words. */
const statedIn = (target: Target, language: Language): string | undefined => {
  const level = statedRate(target);
  const rate = level && targetOf(target.growth ?? '');
  return rate && t(inBoth(statedGrowth, { rate: levelLabel(rate, level, language) }), language);
};

/** What stands under a line: the growth that it needs, the growth stated, what was derived and how. */
export const GoalNotes = ({ target, language }: { target: Target; language: Language }) => {
  const growth = [neededIn(target, language), statedIn(target, language)].filter(
    (words) => words !== undefined,
  );
  const derived = target.levels.filter((level) => level.derived);
  if (growth.length + derived.length === 0) return null;
  return (
    <div className="goal-notes">
      {growth.length > 0 && <p>{growth.join(' · ')}</p>}
      {derived.map((level) => (
        <p key={level.year}>
          {t(inBoth(derivedAs, { year: String(level.year) }), language)}
          <span lang="zh" className="whitespace-nowrap">
            {derivationOf(target, level)}
          </span>
        </p>
      ))}
    </div>
  );
};
