import type { Level, Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { readingMark } from '../charts/goal-marks';
import { levelFigure } from '../text/levels';
import { derivedWord, inThePlan } from '../text/targets';
import { amountIn, isConverted } from '../text/units';
import { Citation } from '../ui/citation';

interface TargetLevelProps {
  target: Target;
  level: Level;
  language: Language;
  /** The number of its note under the table. */
  note: number | undefined;
  /** Written before the figure where its column does not say it. */
  yearToo?: boolean;
}

/** The plan's own number, for a reader who sees another one. */
const PlanAmount = ({ target, level, language }: Omit<TargetLevelProps, 'note'>) => (
  <span className="block text-citation text-ink-second">
    <span className="sr-only">{t(inThePlan, language)} </span>
    <span lang="zh">{amountIn('zh', target.unit, level)}</span>
  </span>
);

/** A level in a table: its figure, the plan's own number where that differs, and where it stands. */
export const TargetLevel = ({ target, level, language, note, yearToo }: TargetLevelProps) => (
  <div>
    {yearToo && <span className="text-citation text-ink-second">{level.year} </span>}
    <span data-year={level.year} className="whitespace-nowrap">
      {levelFigure(target, level, language)}
    </span>
    {note && (
      <sup className="font-normal text-ink-second">
        {readingMark}
        {note}
      </sup>
    )}{' '}
    {level.derived ? (
      <span className="text-citation font-normal text-ink-second">{t(derivedWord, language)}</span>
    ) : (
      <Citation paragraphs={[level.citation.paragraph]} language={language} />
    )}
    {isConverted(language, target.unit) && (
      <PlanAmount target={target} level={level} language={language} />
    )}
  </div>
);
