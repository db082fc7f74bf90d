import type { Language } from '@/data/vocabulary/languages';
import { exactNumberIn } from '../text/numbers';
import type { GoalChart } from './goal-charts';

/** The numbers under the lines of a chart: what a step of its scale is worth. */
export const GoalAxis = ({ chart, language }: { chart: GoalChart; language: Language }) => {
  const { scale, tickUnit } = chart;
  return (
    <svg aria-hidden="true" className="goal-line goal-axis" height="14">
      {scale.ticks.map((tick) => (
        <text key={tick} x={`${scale.at(tick)}%`} y="11" textAnchor="middle">
          {exactNumberIn(language, tick / tickUnit)}
        </text>
      ))}
    </svg>
  );
};
