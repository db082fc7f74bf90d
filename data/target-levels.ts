import type { ParsedTarget, StatedLevel } from './schema/target';
import {
  baseYear,
  type DerivedLevel,
  goalYear,
  type Level,
  planYears,
  type Target,
} from './target';
import type { Text } from './vocabulary/languages';

type Bound = 'eq' | 'ge' | 'le' | 'about';

const digits = 4;
const rounded = (value: number): number => Number(value.toPrecision(digits));

const sides = { eq: 0, ge: 1, le: -1 } as const;

/** How two bounds together bind: “at least” and “at most” leave nothing but “about”. */
const together = (one: Bound, other: Bound): DerivedLevel['comparator'] => {
  if (one === 'about' || other === 'about') return 'about';
  const side = sides[one] + sides[other];
  if (side === 0) return 'about';
  return side > 0 ? 'ge' : 'le';
};

const opposite: Record<Bound, Bound> = { eq: 'eq', ge: 'le', le: 'ge', about: 'about' };

/** A rate a year with how it binds. */
interface Rate {
  id: string;
  /** Percent a year. */
  value: number;
  bound: Bound;
}

/** The missing end of an indicator that grows by a stated rate, to four significant digits. */
const impliedLevel = ({ year, value, comparator }: StatedLevel, rate: Rate): DerivedLevel => {
  const factor = (1 + rate.value / 100) ** planYears;
  const stated = comparator === 'per-year' ? 'about' : comparator;
  const power = `(1 + ${rate.value} %)⁵`;
  return year === goalYear
    ? {
        year: baseYear,
        value: rounded(value / factor),
        comparator: together(stated, opposite[rate.bound]),
        derived: { formula: `${value} ÷ ${power}`, from: [rate.id] },
      }
    : {
        year: goalYear,
        value: rounded(value * factor),
        comparator: together(stated, rate.bound),
        derived: { formula: `${value} × ${power}`, from: [rate.id] },
      };
};

/** What is stated for one end of the period only, a range apart: that has no one growth. */
const onlyEnd = ({ levels }: ParsedTarget): StatedLevel | undefined => {
  const ends = levels.filter(({ year }) => year === baseYear || year === goalYear);
  return ends.length === 1 && ends[0]?.upper === undefined ? ends[0] : undefined;
};

/** What was read into the figures used, or into their use, is read into what follows from them. */
const withReading = (level: DerivedLevel, reading: Text | undefined): DerivedLevel =>
  reading ? { ...level, interpreted: reading } : level;

const fromRate = (target: ParsedTarget, all: ReadonlyMap<string, ParsedTarget>): DerivedLevel[] => {
  const end = onlyEnd(target);
  const rate = target.growth === undefined ? undefined : all.get(target.growth);
  const [level] = rate?.levels ?? [];
  if (!end || !rate || level?.comparator !== 'per-year') return [];
  const { value, bound = 'eq', interpreted } = level;
  const implied = impliedLevel(end, { id: rate.id, value, bound });
  return [withReading(implied, target.reading ?? interpreted)];
};

/** The sum of what the plan states for each part in a year that it leaves out for the whole. */
const fromParts = (
  { parts = [], levels, reading }: ParsedTarget,
  all: ReadonlyMap<string, ParsedTarget>,
): DerivedLevel[] =>
  [baseYear, goalYear].flatMap((year) => {
    if (parts.length === 0 || levels.some((level) => level.year === year)) return [];
    const held = parts.flatMap(
      (id) => all.get(id)?.levels.find((level) => level.year === year) ?? [],
    );
    if (held.length < parts.length) return [];
    const comparator = held.some((level) => level.comparator !== 'eq') ? 'about' : 'eq';
    const formula = held.map(({ value }) => value).join(' + ');
    const value = rounded(held.reduce((sum, part) => sum + part.value, 0));
    const sum: DerivedLevel = { year, value, comparator, derived: { formula, from: parts } };
    return [withReading(sum, reading)];
  });

const inOrder = (levels: readonly Level[]): Target['levels'] =>
  [...levels].sort((a, b) => a.year - b.year) as [Level, ...Level[]];

/**
 * Targets with the levels that follow from a rate a year or from parts, each marked with its
 * formula. What the plan states is never replaced.
 */
export const withDerivedLevels = (parsed: readonly ParsedTarget[]): Target[] => {
  const all = new Map(parsed.map((target) => [target.id, target]));
  return parsed.map((target) => {
    const derived = [...fromRate(target, all), ...fromParts(target, all)];
    return { ...target, levels: inOrder([...target.levels, ...derived]) };
  });
};
