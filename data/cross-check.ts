import { groupBy } from './group-by';
import type { Finding } from './schema/finding';
import type { Measure } from './schema/measure';
import type { Entry } from './site';
import { strayTargets } from './stray-targets';
import type { Target } from './target';
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

const subsectorExists = (sector: string, subsector?: string): boolean =>
  !subsector || (isSector(sector) && Object.hasOwn(sectors[sector].subsectors, subsector));

const strayMeasures = (measures: readonly Measure[]): string[] =>
  measures
    .filter(({ sector, subsector }) => !subsectorExists(sector, subsector))
    .map(({ sector, subsector, text }) => `measure “${text.en}”: ${sector} has no “${subsector}”`);

const strayFindings = ({ entries, targets, findings }: Records): string[] => {
  const siteIds = new Set(entries.flatMap(({ sites }) => sites.map(({ id }) => id)));
  const targetIds = new Set(targets.map(({ id }) => id));
  return findings.flatMap((finding) => [
    ...finding.sites
      .filter((id) => !siteIds.has(id))
      .map((id) => `finding ${finding.id}: no site “${id}”`),
    ...finding.targets
      .filter((id) => !targetIds.has(id))
      .map((id) => `finding ${finding.id}: no target “${id}”`),
  ]);
};

interface Records {
  entries: readonly Entry[];
  targets: readonly Target[];
  measures: readonly Measure[];
  findings: readonly Finding[];
}

const repeatedIds = ({ entries, targets, findings }: Records): string[] => {
  const lists = {
    entry: entries,
    site: entries.flatMap(({ sites }) => sites),
    target: targets,
    finding: findings,
  };
  return Object.entries(lists).flatMap(([what, list]) =>
    repeated(list.map(({ id }) => id)).map((id) => `${what} id used twice: ${id}`),
  );
};

/**
 * What is wrong across records: each line says where and what. Empty when all holds.
 * Unknown places, sectors and kinds are refused earlier, by the schema.
 */
export const crossCheck = (records: Records): string[] => [
  ...repeatedIds(records),
  ...unknownSubsectors(records.entries),
  ...countMismatches(records.entries),
  ...groupMismatches(records.entries),
  ...strayTargets(records.targets),
  ...strayMeasures(records.measures),
  ...strayFindings(records),
];
