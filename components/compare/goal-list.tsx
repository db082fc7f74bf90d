import { baselineOf, goalOf, type Level, type Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { derivedMark, fromTo } from '../text/compare';
import { Filled } from '../text/filled';
import { levelFigure } from '../text/levels';
import { unitBeside } from '../text/units';
import { Citation } from '../ui/citation';

const paragraphsOf = ({ levels }: Target): number[] => [
  ...new Set(levels.flatMap((level) => (level.derived ? [] : [level.citation.paragraph]))),
];

interface GoalProps {
  target: Target;
  language: Language;
}

const LevelWords = ({ level, target, language }: GoalProps & { level: Level }) => (
  <>
    {levelFigure(target, level, language)}
    {level.derived && (
      <span className="font-normal" title={level.derived.formula}>
        {t(derivedMark, language)}
      </span>
    )}
  </>
);

/** “1200 → ≥ 1500”, or the goal alone where the plan gives no baseline. */
const FromTo = ({ target, goal, language }: GoalProps & { goal: Level }) => {
  const from = baselineOf(target);
  const words = (level: Level) => <LevelWords level={level} target={target} language={language} />;
  if (!from) return words(goal);
  return (
    <Filled text={fromTo} language={language} slots={{ from: words(from), to: words(goal) }} />
  );
};

/** Indicators in a narrow column: what is measured, from where to where, and where it is said. */
export const GoalList = ({
  targets,
  language,
}: {
  targets: readonly Target[];
  language: Language;
}) => (
  <ul className="text-small/5">
    {targets.map((target) => {
      const goal = goalOf(target);
      if (!goal) return null;
      return (
        <li key={target.id} className="py-0.5">
          {t(target.indicator, language)}{' '}
          <b className="font-semibold">
            <FromTo target={target} goal={goal} language={language} />
          </b>
          {unitBeside(language, target.unit) && (
            <span className="text-ink-second"> {unitBeside(language, target.unit)}</span>
          )}{' '}
          <Citation paragraphs={paragraphsOf(target)} language={language} />
        </li>
      );
    })}
  </ul>
);
