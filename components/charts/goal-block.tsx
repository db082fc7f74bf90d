import type { ReactNode } from 'react';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { whereThingsStood } from '../text/targets';
import { goalChartsOf, toldOf } from './goal-charts';
import { type Drawing, GoalFigure, LoneFigures } from './goal-figure';
import { PlainRows } from './rows';

/** A heading one step under the block's own. */
const StoodHeading = ({ children }: { children: ReactNode }) => (
  <p className="goal-stood-heading">{children}</p>
);

const ChartsOf = ({ targets, drawing }: { targets: readonly Target[]; drawing: Drawing }) => {
  const { charts, lone } = goalChartsOf(targets, drawing.language);
  return (
    <>
      {charts.map((chart) => (
        <GoalFigure key={chart.measure} chart={chart} drawing={drawing} />
      ))}
      {lone.length > 0 && <LoneFigures targets={lone} drawing={drawing} />}
    </>
  );
};

interface GoalBlockProps {
  targets: readonly Target[];
  language: Language;
  colour: string;
  Rows?: Drawing['Rows'];
}

/** Goals first, chart by chart; then what the plan only reports. */
export const GoalBlock = ({ targets, language, colour, Rows = PlainRows }: GoalBlockProps) => {
  const { goals, stood } = toldOf(targets);
  const drawing = { language, colourOf: () => colour, Rows };
  return (
    <div className="goal-block">
      <ChartsOf targets={goals} drawing={drawing} />
      {stood.length > 0 && (
        <div className="goal-stood">
          {goals.length > 0 && <StoodHeading>{t(whereThingsStood, language)}</StoodHeading>}
          <ChartsOf targets={stood} drawing={drawing} />
        </div>
      )}
    </div>
  );
};
