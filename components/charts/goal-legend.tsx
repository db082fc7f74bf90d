import type { ReactNode } from 'react';
import type { Target } from '@/data/target';
import { baseYear, goalYear } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { derivedWord, goalWord, rangeWord, readingWord } from '../text/targets';
import { readingMark } from './goal-marks';
import { GoalSign } from './goal-sign';

const Item = ({ sign, children }: { sign: ReactNode; children: ReactNode }) => (
  <li className="inline-flex items-center gap-1 whitespace-nowrap">
    {sign}
    {children}
  </li>
);

/** What the marks of these indicators mean: only those that occur. */
export const GoalLegend = ({
  targets,
  language,
}: {
  targets: readonly Target[];
  language: Language;
}) => {
  const levels = targets.flatMap((target) => target.levels);
  const earlier = levels.find(({ year }) => year < baseYear);
  return (
    <ul className="goal-legend">
      {earlier && <Item sign={<GoalSign kind="earlier" />}>{earlier.year}</Item>}
      {levels.some(({ year }) => year === baseYear) && (
        <Item sign={<GoalSign kind="base" />}>{baseYear}</Item>
      )}
      {levels.some(({ year }) => year === goalYear) && (
        <Item sign={<GoalSign kind="goal" />}>{t(goalWord, language)}</Item>
      )}
      {levels.some(({ upper }) => upper !== undefined) && (
        <Item sign={<GoalSign kind="goal" range />}>{t(rangeWord, language)}</Item>
      )}
      {levels.some(({ derived }) => derived) && (
        <Item sign={<GoalSign kind="base" derived />}>{t(derivedWord, language)}</Item>
      )}
      {levels.some(({ derived, interpreted }) => interpreted && !derived) && (
        <Item sign={<span aria-hidden="true">{readingMark}</span>}>{t(readingWord, language)}</Item>
      )}
    </ul>
  );
};
