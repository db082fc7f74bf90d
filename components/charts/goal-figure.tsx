import type { ReactNode } from 'react';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { loneFigures } from '../text/targets';
import { GoalAxis } from './goal-axis';
import type { GoalChart } from './goal-charts';
import { GoalLineDrawing } from './goal-line';
import { GoalRow } from './goal-row';
import { LoneFigure } from './lone-figure';
import type { Rows } from './rows';
import { spokenGoal } from './spoken-goal';
import './charts.css';

/** How a set of charts is drawn. */
export interface Drawing {
  language: Language;
  /** A CSS colour for an indicator’s line and marks. */
  colourOf: (target: Target) => string;
  /** What stands for its name, where the indicator’s own does not do. */
  nameOf?: (target: Target) => ReactNode;
  Rows: Rows;
}

/** Indicators of one measure on one scale, which is written under them. */
export const GoalFigure = ({ chart, drawing }: { chart: GoalChart; drawing: Drawing }) => {
  const { language, colourOf, nameOf, Rows } = drawing;
  return (
    <figure className="goal-chart" data-measure={chart.measure}>
      <figcaption>
        {t(chart.name, language)} <span>{chart.unit}</span>
      </figcaption>
      <Rows ids={chart.lines.map(({ target }) => target.id)}>
        {chart.lines.map((line) => (
          <GoalRow
            key={line.target.id}
            target={line.target}
            language={language}
            name={nameOf?.(line.target)}
          >
            <GoalLineDrawing
              line={line}
              scale={chart.scale}
              spoken={spokenGoal(line.target, language)}
              colour={colourOf(line.target)}
              language={language}
            />
          </GoalRow>
        ))}
      </Rows>
      <GoalAxis chart={chart} language={language} />
    </figure>
  );
};

/** Indicators that have nothing of their kind to stand beside, as figures. */
export const LoneFigures = ({
  targets,
  drawing,
}: {
  targets: readonly Target[];
  drawing: Drawing;
}) => {
  const { language, colourOf, Rows } = drawing;
  return (
    <figure className="goal-chart">
      <figcaption>{t(loneFigures, language)}</figcaption>
      <Rows ids={targets.map(({ id }) => id)}>
        {targets.map((target) => (
          <GoalRow key={target.id} target={target} language={language}>
            <LoneFigure target={target} language={language} colour={colourOf(target)} />
          </GoalRow>
        ))}
      </Rows>
    </figure>
  );
};
