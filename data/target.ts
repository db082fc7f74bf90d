import type { ParsedTarget, StatedLevel } from './schema/target';
import { type Dimension, units } from './vocabulary/units';

/** A level that the plan does not write but that follows from others that it does. */
export interface DerivedLevel extends Omit<StatedLevel, 'citation' | 'words'> {
  derived: {
    /** Written out with its numbers: “2000 ÷ (1 + 15 %)⁵”, “100 + 300”. */
    formula: string;
    /** The other indicators that were used: the rate, or the parts. */
    from: readonly string[];
  };
}

export type Level = (StatedLevel & { derived?: undefined }) | DerivedLevel;

/** One indicator with its levels in the order of the years, the derived ones among them. */
export interface Target extends Omit<ParsedTarget, 'levels'> {
  levels: readonly [Level, ...Level[]];
}

/** Ends of the plan's period: the year that it starts from, and the year that it is for. */
export const baseYear = 2015;
export const goalYear = 2020;
export const planYears = goalYear - baseYear;

/** The last level: the goal, or where none is set the state of things. */
export const latestOf = ({ levels }: Target): Level => levels.at(-1) as Level;

/** The level before the last, if there is one. */
export const earlierOf = ({ levels }: Target): Level | undefined => levels.at(-2);

/** What the plan wants for 2020, or what follows for it; undefined where it only reports. */
export const goalOf = ({ levels }: Target): Level | undefined =>
  levels.find(({ year }) => year === goalYear);

/** Where it stood in 2015. */
export const baselineOf = ({ levels }: Target): Level | undefined =>
  levels.find(({ year }) => year === baseYear);

/** A percentage of a percentage, or of a rank, tells nobody anything. */
const growthless: ReadonlySet<Dimension> = new Set([
  'share',
  'growth',
  'cut',
  'index',
  'ratio',
  'rank',
]);

/**
 * The growth a year that leads from baseline to goal, as a fraction (0.1 is 10 %).
 * Undefined where an end is missing, and for shares, rates, indices and ranks.
 */
export const growthNeeded = (target: Target): number | undefined => {
  const [from, to] = [baselineOf(target), goalOf(target)];
  if (growthless.has(units[target.unit].dimension) || !from || !to) return undefined;
  return from.value > 0 && to.value > 0
    ? (to.value / from.value) ** (1 / planYears) - 1
    : undefined;
};
