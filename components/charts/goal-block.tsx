import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { whereThingsStood } from '../text/targets';
import { goalChartsOf, toldOf } from './goal-charts';
import { type Drawing, GoalFigure, LoneFigures } from './goal-figure';
import { PlainRows } from './rows';

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
  /** One step under the heading that the block stands under. */
  level?: 3 | 4;
  Rows?: Drawing['Rows'];
}

/** Goals first, chart by chart; then what the plan only reports. */
export const GoalBlock = (props: GoalBlockProps) => {
  const { targets, language, colour, level = 3, Rows = PlainRows } = props;
  const Heading = `h${level}` as const;
  const { goals, stood } = toldOf(targets);
  const drawing = { language, colourOf: () => colour, Rows };
  return (
    <div className="goal-block">
      <ChartsOf targets={goals} drawing={drawing} />
      {stood.length > 0 && (
        <div className="goal-stood">
          {goals.length > 0 && (
            <Heading className="goal-stood-heading">{t(whereThingsStood, language)}</Heading>
          )}
          <ChartsOf targets={stood} drawing={drawing} />
        </div>
      )}
    </div>
  );
};
