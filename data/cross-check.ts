import { groupBy } from './group-by';
import type { Target } from './schema/target';
import type { Entry } from './site';
import { type GroupId, groups } from './vocabulary/groups';
import { isSector, sectors, subsectorsOf } from './vocabulary/sectors';

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const unknownSubsectors = (entries: readonly Entry[]): string[] =>
  entries
    .filter(({ sector, subsector }) => subsector && !Object.hasOwn(subsectorsOf(sector), subsector))
    .map(({ id, sector, subsector }) => `${id}: ${sector} has no sub-sector “${subsector}”`);

const countMismatches = (entries: readonly Entry[]): string[] =>
  entries
    .filter(({ stated, sites }) => stated && stated.count !== sites.length)
    .map(
      ({ id, stated, sites }) =>
        `${id}: the plan states ${stated?.as} (${stated?.count}), the records hold ${sites.length}`,
    );

const groupMismatches = (entries: readonly Entry[]): string[] => {
  const problems: string[] = [];
  const members = groupBy(
    entries.filter(({ group }) => group),
    ({ group }) => group,
  );
  for (const [group, inGroup] of members) {
    if (!group || !Object.hasOwn(groups, group)) {
      problems.push(`${inGroup[0]?.id}: unknown group “${group}”`);
      continue;
    }
    const { stated } = groups[group as GroupId];
    const held = inGroup.flatMap(({ sites }) => sites).length;
    if (stated && stated.count !== held) {
      problems.push(`group ${group}: the plan states ${stated.as}, the records hold ${held}`);
    }
  }
  return problems;
};

const strayTargets = (targets: readonly Target[]): string[] =>
  targets
    .filter(
      ({ sector, subsector }) =>
        subsector && (!isSector(sector) || !Object.hasOwn(sectors[sector].subsectors, subsector)),
    )
    .map(({ id, sector, subsector }) => `target ${id}: ${sector} has no “${subsector}”`);

/**
 * What is wrong across records: each line says where and what. Empty when all holds.
 * Unknown places, sectors and kinds are refused earlier, by the schema.
 */
export const crossCheck = (entries: readonly Entry[], targets: readonly Target[]): string[] => [
  ...repeated(entries.map(({ id }) => id)).map((id) => `entry id used twice: ${id}`),
  ...repeated(entries.flatMap(({ sites }) => sites.map(({ id }) => id))).map(
    (id) => `site id used twice: ${id}`,
  ),
  ...repeated(targets.map(({ id }) => id)).map((id) => `target id used twice: ${id}`),
  ...unknownSubsectors(entries),
  ...countMismatches(entries),
  ...groupMismatches(entries),
  ...strayTargets(targets),
];
