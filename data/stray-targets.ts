import { groupBy } from './group-by';
import type { Target } from './target';
import { isSector, sectors } from './vocabulary/sectors';
import { units } from './vocabulary/units';

const dimensionOf = ({ unit }: Target) => units[unit].dimension;

const placeProblems = ({ sector, subsector, theme }: Target): string[] => [
  ...(!subsector || (isSector(sector) && Object.hasOwn(sectors[sector].subsectors, subsector))
    ? []
    : [`${sector} has no “${subsector}”`]),
  ...((sector === 'province') === (theme !== undefined)
    ? []
    : ['a theme belongs to the province’s indicators, and only to them']),
];

const levelProblems = ({ unit, levels }: Target): string[] => [
  ...levels.slice(1).flatMap(({ year }, index) => {
    const before = levels[index]?.year ?? 0;
    if (before === year) return [`two levels for ${year}`];
    return before < year ? [] : [`${year} stands after ${before}`];
  }),
  ...levels
    .filter(({ comparator, bound }) =>
      comparator === 'per-year' ? units[unit].dimension !== 'growth' : bound !== undefined,
    )
    .map(({ year }) => `${year}: “per-year” and a bound go with a unit of growth`),
  ...levels
    .filter(({ comparator }) => units[unit].dimension === 'growth' && comparator !== 'per-year')
    .map(({ year }) => `${year}: a rate of growth is “per-year”`),
  ...levels
    .filter(({ value, upper }) => upper !== undefined && upper <= value)
    .map(({ year }) => `${year}: the upper end of a range is above the lower`),
];

const tieProblems = (target: Target, byId: ReadonlyMap<string, Target>): string[] => {
  const { growth, parts = [] } = target;
  const rate = growth === undefined ? undefined : byId.get(growth);
  return [
    ...(growth === undefined || (rate && dimensionOf(rate) === 'growth')
      ? []
      : [`no rate a year “${growth}”`]),
    ...parts
      .filter((id) => byId.get(id)?.unit !== target.unit)
      .map((id) => `no part “${id}” in its unit`),
  ];
};

/** Two indicators of one name in one list could not be told apart. */
const sharedNames = (targets: readonly Target[]): string[] =>
  (['zh', 'en'] as const).flatMap((language) => {
    const named = groupBy(targets, ({ sector, theme, indicator }) =>
      [sector, theme ?? '', indicator[language]].join('|'),
    );
    return [...named.values()]
      .filter(({ length }) => length > 1)
      .map((same) => `targets ${same.map(({ id }) => id).join(', ')} bear one name in ${language}`);
  });

/** What is wrong with indicators, one line each: in themselves and among each other. */
export const strayTargets = (targets: readonly Target[]): string[] => {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return [
    ...targets.flatMap((target) =>
      [...placeProblems(target), ...levelProblems(target), ...tieProblems(target, byId)].map(
        (problem) => `target ${target.id}: ${problem}`,
      ),
    ),
    ...sharedNames([...byId.values()]),
  ];
};
