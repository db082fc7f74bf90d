import type { Level, Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { levelLabel } from '../charts/goal-marks';
import { derivationOf } from '../charts/goal-notes';
import { Filled } from '../text/filled';
import { derivedWord, inPlanUnits } from '../text/targets';
import { amountIn, isConverted } from '../text/units';
import { Citation } from '../ui/citation';

interface TargetLevelProps {
  target: Target;
  level: Level;
  language: Language;
  /** Written before the figure where its column does not say it. */
  yearToo?: boolean;
}

/** A level in a table: its figure, the plan's own number where that differs, and where it stands. */
export const TargetLevel = ({ target, level, language, yearToo }: TargetLevelProps) => (
  <div className="target-level">
    {yearToo && <span className="text-citation text-ink-second">{level.year} </span>}
    <span data-year={level.year} className="whitespace-nowrap">
      {levelLabel(target, level, language)}
    </span>{' '}
    {level.derived ? (
      <span className="block text-citation text-ink-second">
        {t(derivedWord, language)}{' '}
        <span lang="zh" className="whitespace-nowrap">
          {derivationOf(target, level)}
        </span>
      </span>
    ) : (
      <>
        <Citation paragraphs={[level.citation.paragraph]} language={language} />
        {isConverted(language, target.unit) && (
          <span className="block text-citation text-ink-second">
            <Filled
              text={inPlanUnits}
              language={language}
              slots={{ amount: <span lang="zh">{amountIn('zh', target.unit, level)}</span> }}
            />
          </span>
        )}
      </>
    )}
  </div>
);
