import { z } from 'zod';
import { crossCheck } from './cross-check';
import { expand } from './expand';
import { coal } from './records/coal';
import { coalChemicals } from './records/coal-chemicals';
import { coking } from './records/coking';
import { energySaving } from './records/energy-saving';
import { equipment } from './records/equipment';
import { food } from './records/food';
import { information } from './records/information';
import { lightIndustry } from './records/light-industry';
import { metallurgy } from './records/metallurgy';
import { newMaterials } from './records/new-materials';
import { pharmaceuticals } from './records/pharmaceuticals';
import { ports } from './records/ports';
import { power } from './records/power';
import { space } from './records/space';
import { targets as targetRecords } from './records/targets';
import { textiles } from './records/textiles';
import { type EntryRecord, entrySchema } from './schema/entry';
import { type Target, type TargetRecord, targetSchema } from './schema/target';
import type { Entry, Site } from './site';

interface Dataset {
  entries: readonly Entry[];
  sites: readonly Site[];
  targets: readonly Target[];
}

/**
 * Parses and cross-checks records.
 * @throws Error listing every problem, one a line, when a record is malformed or records disagree
 */
export const buildDataset = (
  entryRecords: readonly EntryRecord[],
  targetsGiven: readonly TargetRecord[],
): Dataset => {
  const parsedEntries = z.array(entrySchema).safeParse(entryRecords);
  const parsedTargets = z.array(targetSchema).safeParse(targetsGiven);
  const malformed = [parsedEntries, parsedTargets].flatMap(({ error }) => error?.issues ?? []);
  if (!parsedEntries.success || !parsedTargets.success) {
    const lines = malformed.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The records do not parse:\n${lines.join('\n')}`);
  }
  const entries = expand(parsedEntries.data);
  const problems = crossCheck(entries, parsedTargets.data);
  if (problems.length > 0) throw new Error(`The records disagree:\n${problems.join('\n')}`);
  return { entries, sites: entries.flatMap(({ sites }) => sites), targets: parsedTargets.data };
};

/** Every record of the plan, in the order of its sectors. The only door to the data. */
export const { entries, sites, targets } = buildDataset(
  [
    ...coal,
    ...metallurgy,
    ...coking,
    ...power,
    ...equipment,
    ...coalChemicals,
    ...newMaterials,
    ...energySaving,
    ...food,
    ...pharmaceuticals,
    ...lightIndustry,
    ...textiles,
    ...information,
    ...ports,
    ...space,
  ],
  targetRecords,
);

const siteById = new Map(sites.map((site) => [site.id, site]));
const entryById = new Map(entries.map((entry) => [entry.id, entry]));

export const siteOf = (id: string): Site | undefined => siteById.get(id);

/** @throws Error when no entry has this id: entries are only named by the records themselves */
export const entryOf = (id: string): Entry => {
  const entry = entryById.get(id);
  if (!entry) throw new Error(`No entry “${id}”`);
  return entry;
};
