import type { ParsedTarget, StatedLevel } from './schema/target';
import {
  baseYear,
  type DerivedLevel,
  goalYear,
  type Level,
  planYears,
  type Target,
} from './target';

const digits = 4;
const rounded = (value: number): number => Number(value.toPrecision(digits));

/**
 * The missing end of an indicator that grows by a stated rate, to four significant digits.
 * @param rate percent a year
 */
export const impliedLevel = (
  stated: StatedLevel,
  rate: number,
  rateId: string,
): DerivedLevel | undefined => {
  const { year, value, comparator } = stated;
  const factor = (1 + rate / 100) ** planYears;
  if (year === goalYear) {
    const formula = `${value} ÷ (1 + ${rate} %)⁵`;
    return {
      year: baseYear,
      value: rounded(value / factor),
      comparator: 'about',
      derived: { formula, rate: rateId },
    };
  }
  if (year !== baseYear) return undefined;
  return {
    year: goalYear,
    value: rounded(value * factor),
    comparator: comparator === 'ge' ? 'ge' : 'about',
    derived: { formula: `${value} × (1 + ${rate} %)⁵`, rate: rateId },
  };
};

const inOrder = (levels: readonly Level[]): Target['levels'] =>
  [...levels].sort((a, b) => a.year - b.year) as [Level, ...Level[]];

/** The end of the period that the plan leaves out, where a rate leads to it from the other end. */
const missingEnd = (
  { levels, growth }: ParsedTarget,
  rates: ReadonlyMap<string, number>,
): Level[] => {
  const rate = growth === undefined ? undefined : rates.get(growth);
  const ends = levels.filter(({ year }) => year === baseYear || year === goalYear);
  const [end] = ends;
  if (growth === undefined || rate === undefined || !end || ends.length > 1) return [];
  return [impliedLevel(end, rate, growth)].filter((level) => level !== undefined);
};

/** Targets with the levels that follow from their rates, each marked with its formula. */
export const withDerivedLevels = (parsed: readonly ParsedTarget[]): Target[] => {
  const rates = new Map(
    parsed.flatMap(({ id, levels }) =>
      levels
        .filter(({ comparator }) => comparator === 'per-year')
        .map(({ value }): [string, number] => [id, value]),
    ),
  );
  return parsed.map((target) => ({
    ...target,
    levels: inOrder([...target.levels, ...missingEnd(target, rates)]),
  }));
};
