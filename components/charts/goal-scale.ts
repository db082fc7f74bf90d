import { scaleLinear } from 'd3-scale';

/**
 * The line that goals stand on, in px: as wide as the column leaves it, and room for a label before
 * and after it (`.goal-line` in charts.css keeps that room free).
 */
export const line = { narrowest: 160, before: 52, after: 72, toLabel: 10 } as const;

/** Where a value stands on the line, and what is written under it. */
export interface GoalScale {
  /** 0–100 from nought to the line's end. */
  at: (value: number) => number;
  /** Round values up to the last that is needed. */
  ticks: readonly number[];
}

/** A value and the width of the label that stands after it. */
export interface Reach {
  value: number;
  label: number;
}

const fewTicks = 3;

/** How far the line must go for the label after this value to end within the room. */
const endFor = ({ value, label }: Reach): number =>
  (value * line.narrowest) / (line.narrowest + line.after - line.toLabel - label);

/**
 * A scale from nought that holds every value and leaves every label its room.
 * @param whole the natural end, where there is one: 100 for a share
 */
export const goalScale = (reaches: readonly Reach[], whole?: number): GoalScale => {
  const largest = Math.max(...reaches.map(({ value }) => value));
  const round = scaleLinear()
    .domain([0, whole ?? largest])
    .nice(fewTicks);
  const last = whole ?? round.domain()[1] ?? largest;
  const end = Math.max(last, ...reaches.map(endFor));
  const scale = scaleLinear().domain([0, end]).range([0, 100]);
  return { at: (value) => scale(value), ticks: round.ticks(fewTicks) };
};
