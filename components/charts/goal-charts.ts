import { groupBy } from '@/data/group-by';
import { baselineOf, goalOf, type Target } from '@/data/target';
import type { Language, Text } from '@/data/vocabulary/languages';
import { dimensions, units } from '@/data/vocabulary/units';
import { growthAYear } from '../text/targets';
import { type ReaderUnit, readerUnit } from '../text/units';
import {
  type Figure,
  figuresOf,
  fontSizes,
  type Mark,
  type MissingSide,
  marksOn,
  missingSide,
} from './goal-marks';
import { type GoalScale, goalScale } from './goal-scale';
import { isRate } from './growth';
import { textWidth } from './text-width';

/** One indicator on its line. */
export interface GoalLine {
  target: Target;
  marks: readonly Mark[];
  /** Where it says that the plan gives no baseline for its goal. */
  missing: MissingSide | undefined;
}

/** Indicators that measure the same thing, on one scale. */
export interface GoalChart {
  /** What its values measure, all of them. */
  measure: string;
  name: Text;
  /** The unit that the ticks count in. */
  unit: string;
  /** How many of the dimension's base unit one step of the ticks is. */
  tickUnit: number;
  scale: GoalScale;
  lines: readonly GoalLine[];
}

export interface GoalCharts {
  charts: readonly GoalChart[];
  /** What has nothing of its kind to stand beside: a scale would say nothing. */
  lone: readonly Target[];
}

/** What may share an axis: one dimension, and rates a year never with shares. */
export const measureOf = (target: Target): string =>
  isRate(target) ? 'rate' : units[target.unit].dimension;

const nameOf = (target: Target): Text =>
  isRate(target) ? growthAYear : dimensions[units[target.unit].dimension].name;

/** A share is part of a whole; where all are small, the whole would flatten them. */
const wholeOf = (measure: string, figures: readonly Figure[]): number | undefined =>
  measure === 'share' && figures.some(({ upper }) => upper > 25) ? 100 : undefined;

const reachOf = ({ upper, kind, label }: Figure) => ({
  value: upper,
  label: textWidth(label, fontSizes[kind]),
});

/** What the ticks count in: the largest unit, by all the names that it goes by. */
const largestUnits = (readerUnits: readonly ReaderUnit[]): string[] => {
  const largest = Math.max(...readerUnits.map(({ inBase }) => inBase));
  return [...new Set(readerUnits.flatMap(({ name, inBase }) => (inBase === largest ? name : [])))];
};

/**
 * One chart of indicators that measure the same.
 * @param more figures of our own beside the levels, on the same scale
 * @throws Error when they do not measure the same
 */
export const goalChart = (
  targets: readonly [Target, ...Target[]],
  language: Language,
  more: (target: Target) => Figure[] = () => [],
): GoalChart => {
  const [first] = targets;
  const measure = measureOf(first);
  const stray = targets.find((target) => measureOf(target) !== measure);
  if (stray) throw new Error(`${stray.id} is no ${measure}: unlike values cannot share an axis`);
  const readerUnits = targets.map(({ unit }) => readerUnit(language, unit));
  const names = [...new Set(readerUnits.map(({ name }) => name))];
  const held = targets.map((target) => ({
    target,
    figures: [...figuresOf(target, language, names.length > 1), ...more(target)],
  }));
  const all = held.flatMap(({ figures }) => figures);
  const scale = goalScale(all.map(reachOf), wholeOf(measure, all));
  const lines = held.map(({ target, figures }) => {
    const marks = marksOn(figures, scale);
    const open = goalOf(target) && !baselineOf(target) && !isRate(target);
    return { target, marks, missing: open ? missingSide(marks, language) : undefined };
  });
  return {
    measure,
    name: nameOf(first),
    unit: largestUnits(readerUnits).join(' / '),
    tickUnit: Math.max(...readerUnits.map(({ inBase }) => inBase)),
    scale,
    lines,
  };
};

const isLone = ([first, ...rest]: readonly Target[]): boolean =>
  first !== undefined &&
  rest.length === 0 &&
  first.levels.length === 1 &&
  measureOf(first) !== 'share';

/** Indicators set out in as few charts as their measures allow, in the order of the plan. */
export const goalChartsOf = (targets: readonly Target[], language: Language): GoalCharts => {
  const alike = [...groupBy(targets, measureOf).values()] as [Target, ...Target[]][];
  return {
    charts: alike.filter((group) => !isLone(group)).map((group) => goalChart(group, language)),
    lone: alike.filter(isLone).flat(),
  };
};

export interface Told {
  goals: readonly Target[];
  /** What the plan only reports. */
  stood: readonly Target[];
}

/**
 * Indicators as a page tells them: goals before reports. A rate that another of them grows by is
 * told with that one.
 */
export const toldOf = (targets: readonly Target[]): Told => {
  const carried = new Set(targets.map(({ growth }) => growth));
  const told = targets.filter(({ id }) => !carried.has(id));
  return {
    goals: told.filter((target) => goalOf(target)),
    stood: told.filter((target) => !goalOf(target)),
  };
};
