import { baselineOf, goalOf, latestOf, type Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { missingShort } from '../text/targets';
import { figuresOf } from './goal-marks';
import { GoalSign } from './goal-sign';
import { isRate } from './growth';

interface LoneFigureProps {
  target: Target;
  language: Language;
  colour: string;
}

/** A single figure with its mark: without another of its kind it has no place on a scale. */
export const LoneFigure = ({ target, language, colour }: LoneFigureProps) => {
  const [figure] = figuresOf({ ...target, levels: [latestOf(target)] }, language, true);
  if (!figure) return null;
  const open = goalOf(target) && !baselineOf(target) && !isRate(target);
  return (
    <p className="goal-lone">
      <GoalSign
        kind={figure.kind}
        derived={figure.derived}
        range={figure.upper > figure.value}
        colour={colour}
      />
      <span className={`goal-label-${figure.kind}`} data-year={figure.year}>
        {figure.label}
      </span>
      {open && <span className="goal-label-missing">{t(missingShort, language)}</span>}
    </p>
  );
};
