import type { ThemeId } from '@/data/vocabulary/themes';
import { type Dimension, dimensions } from '@/data/vocabulary/units';
import type { figureKinds, levelYears, Sorting } from '../view/search-params';

/** What is asked of an indicator when a list is narrowed or sorted. */
export interface IndicatorFacts {
  id: string;
  /** The leaf that it belongs to, or its theme where it belongs to no sector. */
  leaf?: string;
  theme?: ThemeId;
  dimension: Dimension;
  years: readonly number[];
  derived: boolean;
  /** The growth a year that its goal needs, a fraction. */
  growth?: number;
  /** Its last level, in the base unit of its dimension. */
  value: number;
}

/** What the link asks of the list; `null` asks nothing. */
export interface IndicatorQuery {
  sectors: ReadonlySet<string> | null;
  province: ReadonlySet<ThemeId> | null;
  unit: Dimension | null;
  year: (typeof levelYears)[number] | null;
  figures: (typeof figureKinds)[number] | null;
  sort: Sorting | null;
}

/**
 * Sectors and the province's own indicators are two lists of one choice: who chooses from one of
 * them sees only that one, until something of the other is chosen too.
 */
const belongs = (
  { leaf, theme }: IndicatorFacts,
  { sectors, province }: IndicatorQuery,
): boolean => {
  if (theme) return province ? province.has(theme) : !sectors;
  if (sectors) return leaf !== undefined && sectors.has(leaf);
  return !province || province.size === 0;
};

/** Whether an indicator is in the list. */
export const isListed = (facts: IndicatorFacts, query: IndicatorQuery): boolean => {
  const { unit, year, figures } = query;
  return (
    belongs(facts, query) &&
    (!unit || facts.dimension === unit) &&
    (!year || facts.years.includes(year)) &&
    (!figures || facts.derived === (figures === 'derived'))
  );
};

/** How many indicators a choice would leave, all else as it is. */
export const countWith = (
  all: readonly IndicatorFacts[],
  query: IndicatorQuery,
  choice: Partial<IndicatorQuery>,
): number => all.filter((facts) => isListed(facts, { ...query, ...choice })).length;

const dimensionOrder = Object.keys(dimensions);

type Compare = (a: IndicatorFacts, b: IndicatorFacts) => number;

const missingLast =
  (of: (facts: IndicatorFacts) => number | undefined, direction: 1 | -1): Compare =>
  (a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined);
    }
    return (one - other) * direction;
  };

/** Values are compared within a dimension only; dimensions keep their own order. */
const byValue =
  (direction: 1 | -1): Compare =>
  (a, b) =>
    dimensionOrder.indexOf(a.dimension) - dimensionOrder.indexOf(b.dimension) ||
    (a.value - b.value) * direction;

const comparisons: Readonly<Record<Sorting, Compare>> = {
  growth: missingLast(({ growth }) => growth, -1),
  'growth-rising': missingLast(({ growth }) => growth, 1),
  value: byValue(-1),
  'value-rising': byValue(1),
};

/** The ids of a list in the order that is asked for; what cannot be told apart keeps the plan's. */
export const idsInOrder = (
  all: readonly IndicatorFacts[],
  sort: Sorting | null,
): readonly string[] => (sort ? [...all].sort(comparisons[sort]) : all).map(({ id }) => id);
