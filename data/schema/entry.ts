import { z } from 'zod';
import { paragraphCount } from '../outline/paragraph-number';
import { counties } from '../vocabulary/counties';
import { kinds, portModes, portRanks } from '../vocabulary/kinds';
import { localities } from '../vocabulary/localities';
import { prefectures } from '../vocabulary/prefectures';
import { regions } from '../vocabulary/regions';
import { sectors } from '../vocabulary/sectors';
import { textSchema } from './text';

const keys = <T extends object>(table: T) =>
  Object.keys(table) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]];

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case ASCII');

export const citationSchema = z.strictObject({
  /** The n-th non-empty line of the plan. */
  paragraph: z.int().min(1).max(paragraphCount),
  /** The shortest phrase that carries the fact, verbatim. */
  phrase: z.string().min(2).max(40, 'a phrase is at most 40 characters'),
});

const portSchema = z.strictObject({
  mode: z.enum(keys(portModes)),
  rank: z.enum(keys(portRanks)),
});

const placeId = z.enum([...keys(prefectures), ...keys(counties), ...keys(localities)]);

/** Where one site of an entry is: at a place, across several, in a region, or in the province. */
const whereSchema = z.union([
  z.strictObject({ place: placeId }),
  z.strictObject({ span: z.array(placeId).min(2) }),
  z.strictObject({ region: z.enum(keys(regions)) }),
  z.strictObject({ province: z.literal(true) }),
]);

export const siteSchema = z.strictObject({
  where: whereSchema,
  /** The place (or places) as the plan writes it. */
  written: z.array(z.string().min(1)).min(1),
  /** Only where the site's own name is not “place + what the entry is”. */
  name: textSchema.optional(),
  /** Only where “entry id + place id” would not do. */
  id: slug.optional(),
  citation: citationSchema.optional(),
  port: portSchema.optional(),
  interpreted: textSchema.optional(),
});

/** One head noun of the plan, with the places that the plan lists before it. */
export const entrySchema = z.strictObject({
  id: slug,
  kind: z.enum(keys(kinds)),
  sector: z.enum(keys(sectors)),
  subsector: z.string().optional(),
  name: textSchema,
  /** The number that the plan itself states for the list, and how it writes it. */
  stated: z.strictObject({ count: z.int().positive(), as: z.string() }).optional(),
  /** The group of entries that one stated number counts together. */
  group: slug.optional(),
  citation: citationSchema,
  sites: z.array(siteSchema).min(1),
  products: z.array(textSchema).optional(),
  firms: z.array(textSchema).optional(),
  interpreted: textSchema.optional(),
});

export type EntryRecord = z.input<typeof entrySchema>;
export type Where = z.output<typeof whereSchema>;
export type Citation = z.output<typeof citationSchema>;
export type Port = z.output<typeof portSchema>;
