import { targetOf } from '@/data/dataset';
import type { StatedLevel } from '@/data/schema/target';
import { baselineOf, goalOf, growthNeeded, type Level, type Target } from '@/data/target';
import { units } from '@/data/vocabulary/units';
import { type Bound, boundOf } from '../text/levels';

export const isRate = ({ levels }: Target): boolean =>
  levels.some(({ comparator }) => comparator === 'per-year');

/** Two levels together bind as the goal does, unless the baseline is not exact. */
const boundOfBoth = (from: Level, to: Level): Bound =>
  from.comparator === 'eq' ? boundOf(to) : 'about';

/** The one level of a rate a year. */
export const statedLevel = ({ levels: [level] }: Target): StatedLevel | undefined =>
  level.derived ? undefined : level;

/** The rate a year that the plan states for an indicator. */
export const statedRate = ({ growth }: Target): StatedLevel | undefined => {
  const rate = growth === undefined ? undefined : targetOf(growth);
  return rate && statedLevel(rate);
};

/** What a derived end owes to the stated rate cannot be held against it. */
const followsFromRate = (target: Target): boolean =>
  target.growth !== undefined && target.levels.some(({ derived }) => derived);

const isShare = (target: Target): boolean =>
  units[target.unit].dimension === 'share' && !isRate(target);

export interface Needed {
  /** A fraction a year, or percentage points over the five years. */
  value: number;
  bound: Bound;
}

/** The growth a year that leads from a stated baseline to the goal; none for shares and ranks. */
export const neededRate = (target: Target): Needed | undefined => {
  const [from, to] = [baselineOf(target), goalOf(target)];
  const value = growthNeeded(target);
  if (value === undefined || !from || !to || to.upper !== undefined) return undefined;
  if (isShare(target) || followsFromRate(target)) return undefined;
  return { value, bound: boundOfBoth(from, to) };
};

/** The percentage points between a share's baseline and its goal. */
export const neededPoints = (target: Target): Needed | undefined => {
  const [from, to] = [baselineOf(target), goalOf(target)];
  if (!isShare(target) || !from || !to) return undefined;
  return { value: to.value - from.value, bound: boundOfBoth(from, to) };
};
