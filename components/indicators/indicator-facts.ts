import { baselineOf, goalOf, growthNeeded, latestOf, type Target } from '@/data/target';
import { leafOf } from '@/data/vocabulary/leaves';
import { units } from '@/data/vocabulary/units';
import { isRate, neededRate } from '../charts/growth';
import { inBase } from '../text/units';
import type { IndicatorFacts } from './indicator-query';

const digits = 4;

/** The growth that a goal needs; that of a rate, and of what follows from one, is the rate. */
const growthOf = (target: Target): number | undefined => {
  if (isRate(target)) return latestOf(target).value / 100;
  if (neededRate(target)) return neededRate(target)?.value;
  return baselineOf(target)?.derived || goalOf(target)?.derived ? growthNeeded(target) : undefined;
};

/** What the list of indicators is narrowed and sorted by. */
export const indicatorFacts = (target: Target): IndicatorFacts => {
  const { id, sector, subsector, theme, unit, levels } = target;
  const growth = growthOf(target);
  return {
    id,
    ...(theme ? { theme } : {}),
    ...(sector === 'province'
      ? {}
      : { leaf: leafOf(subsector === undefined ? { sector } : { sector, subsector }) }),
    dimension: units[unit].dimension,
    years: levels.map(({ year }) => year),
    derived: levels.some(({ derived }) => derived),
    ...(growth === undefined ? {} : { growth: Number(growth.toPrecision(digits)) }),
    value: inBase(latestOf(target).value, unit),
  };
};
