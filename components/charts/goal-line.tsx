import { type Language, t } from '@/data/vocabulary/languages';
import { missingShort } from '../text/targets';
import type { GoalLine } from './goal-charts';
import type { Mark, MissingSide } from './goal-marks';
import { GoalPoint } from './goal-point';
import { type GoalScale, line } from './goal-scale';

const middle = 13;
const underneath = 32;
const heights = { plain: 26, under: 40 } as const;

const percent = (at: number): string => `${Math.round(at * 100) / 100}%`;

const anchors = {
  before: { anchor: 'end', dx: -line.toLabel, y: middle },
  after: { anchor: 'start', dx: line.toLabel, y: middle },
  under: { anchor: 'middle', dx: 0, y: underneath },
} as const;

/** “≥ 60%” in two parts, so that the sign is quieter than its number. */
const signAndFigure = (label: string): [string, string] => {
  const start = label.search(/\d/);
  return [label.slice(0, start), label.slice(start)];
};

const MarkLabel = ({ mark: { kind, year, at, to, side, label } }: { mark: Mark }) => {
  const { anchor, dx, y } = anchors[side];
  const [sign, figure] = signAndFigure(label);
  return (
    <text
      x={percent(side === 'after' ? to : at)}
      y={y}
      dx={dx}
      dy="0.35em"
      textAnchor={anchor}
      className={`goal-label goal-label-${kind}`}
      data-year={kind === 'needed' ? undefined : year}
    >
      {sign && <tspan className="goal-sign">{sign}</tspan>}
      {figure}
    </text>
  );
};

/** The larger mark under the smaller where the two meet. */
const goalFirst = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => Number(b.kind === 'goal') - Number(a.kind === 'goal'));

/** From mark to mark in the order of the years; the last stretch is the one that the plan wants. */
const Stretches = ({ marks }: { marks: readonly Mark[] }) => {
  const levels = marks.filter(({ kind }) => kind !== 'needed');
  const first = Math.min(...levels.map(({ at }) => at));
  return (
    <>
      <line x1="0" x2={percent(first)} y1={middle} y2={middle} className="goal-stem" />
      {levels.slice(1).map((mark, index) => {
        const from = levels[index] ?? mark;
        return (
          <line
            key={mark.year}
            x1={percent(from.at)}
            x2={percent(mark.at)}
            y1={middle}
            y2={middle}
            className={mark.kind === 'goal' ? 'goal-way' : 'goal-stem'}
            data-derived={from.derived || mark.derived || undefined}
          />
        );
      })}
    </>
  );
};

const missingPlaces = {
  start: { x: '0', dx: -line.before, y: middle, anchor: 'start' },
  end: { x: '100%', dx: line.after, y: middle, anchor: 'end' },
  under: { x: '0', dx: -line.before, y: underneath, anchor: 'start' },
} as const;

const Missing = ({ side, language }: { side: MissingSide; language: Language }) => {
  const { anchor, ...place } = missingPlaces[side];
  return (
    <text {...place} dy="0.35em" textAnchor={anchor} className="goal-label goal-label-missing">
      {t(missingShort, language)}
    </text>
  );
};

interface GoalLineDrawingProps {
  line: GoalLine;
  scale: GoalScale;
  spoken: string;
  colour: string;
  language: Language;
}

/**
 * One indicator from where it stood to where the plan wants it. Places are percentages, so that it
 * is as wide as its column while letters and marks keep their size.
 */
export const GoalLineDrawing = (props: GoalLineDrawingProps) => {
  const { line: drawn, scale, spoken, colour, language } = props;
  const { marks, missing } = drawn;
  const under = missing === 'under' || marks.some(({ side }) => side === 'under');
  return (
    <svg
      role="img"
      aria-label={spoken}
      color={colour}
      className="goal-line"
      height={under ? heights.under : heights.plain}
    >
      <line x1="0" x2="100%" y1={middle} y2={middle} className="goal-rule" />
      {scale.ticks.map((tick) => {
        const x = percent(scale.at(tick));
        return (
          <line key={tick} x1={x} x2={x} y1={middle - 4} y2={middle + 4} className="goal-tick" />
        );
      })}
      <Stretches marks={marks} />
      {marks.map((mark) => (
        <MarkLabel key={`${mark.kind}${mark.year}`} mark={mark} />
      ))}
      {goalFirst(marks).map((mark) => (
        <GoalPoint
          key={`${mark.kind}${mark.year}`}
          kind={mark.kind}
          derived={mark.derived}
          x={percent(mark.at)}
          y={middle}
          to={mark.to > mark.at ? percent(mark.to) : undefined}
        />
      ))}
      {missing && <Missing side={missing} language={language} />}
    </svg>
  );
};
