import { z } from 'zod';
import { crossCheck } from './cross-check';
import { expand } from './expand';
import { coal } from './records/coal';
import { coalChemicals } from './records/coal-chemicals';
import { coking } from './records/coking';
import { energySaving } from './records/energy-saving';
import { equipment } from './records/equipment';
import { findings as findingRecords } from './records/findings';
import { food } from './records/food';
import { information } from './records/information';
import { lightIndustry } from './records/light-industry';
import { measures as measureRecords } from './records/measures';
import { metallurgy } from './records/metallurgy';
import { newMaterials } from './records/new-materials';
import { pharmaceuticals } from './records/pharmaceuticals';
import { ports } from './records/ports';
import { power } from './records/power';
import { space } from './records/space';
import { stories as storyRecords } from './records/stories';
import { targets as targetRecords } from './records/targets';
import { textiles } from './records/textiles';
import { type EntryRecord, entrySchema } from './schema/entry';
import { type Finding, type FindingRecord, findingSchema } from './schema/finding';
import { type Measure, type MeasureRecord, measureSchema } from './schema/measure';
import { type StoryRecord, storySchema } from './schema/story';
import { type TargetRecord, targetSchema } from './schema/target';
import type { Entry, Site } from './site';
import { strayScenes } from './stray-scenes';
import type { Target } from './target';
import { withDerivedLevels } from './target-levels';

interface Records {
  entries: readonly EntryRecord[];
  targets?: readonly TargetRecord[];
  measures?: readonly MeasureRecord[];
  findings?: readonly FindingRecord[];
  /** Left out where records of the plan are checked without them. */
  stories?: readonly StoryRecord[];
}

interface Dataset {
  entries: readonly Entry[];
  sites: readonly Site[];
  targets: readonly Target[];
  measures: readonly Measure[];
  findings: readonly Finding[];
  stories: readonly StoryRecord[];
}

const recordsSchema = z.strictObject({
  entries: z.array(entrySchema),
  targets: z.array(targetSchema).default([]),
  measures: z.array(measureSchema).default([]),
  findings: z.array(findingSchema).default([]),
  stories: z.array(storySchema).optional(),
});

/**
 * Parses and cross-checks records.
 * @throws Error listing every problem, one a line, when a record is malformed or records disagree
 */
export const buildDataset = (records: Records): Dataset => {
  const parsed = recordsSchema.safeParse(records);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The records do not parse:\n${lines.join('\n')}`);
  }
  const { measures, findings, stories } = parsed.data;
  const entries = expand(parsed.data.entries);
  const sites = entries.flatMap((entry) => entry.sites);
  const targets = withDerivedLevels(parsed.data.targets);
  const problems = [
    ...crossCheck({ entries, targets, measures, findings }),
    ...(stories ? strayScenes(stories, sites, targets) : []),
  ];
  if (problems.length > 0) throw new Error(`The records disagree:\n${problems.join('\n')}`);
  return { entries, sites, targets, measures, findings, stories: stories ?? [] };
};

/** Every record of the plan, in the order of its sectors. The only door to the data. */
export const { entries, sites, targets, measures, findings, stories } = buildDataset({
  entries: [
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
  targets: targetRecords,
  measures: measureRecords,
  findings: findingRecords,
  stories: storyRecords,
});

const siteById = new Map(sites.map((site) => [site.id, site]));
const targetById = new Map(targets.map((target) => [target.id, target]));
const entryById = new Map(entries.map((entry) => [entry.id, entry]));

export const siteOf = (id: string): Site | undefined => siteById.get(id);

export const targetOf = (id: string): Target | undefined => targetById.get(id);

/** @throws Error when no entry has this id: entries are only named by the records themselves */
export const entryOf = (id: string): Entry => {
  const entry = entryById.get(id);
  if (!entry) throw new Error(`No entry “${id}”`);
  return entry;
};
