import { z } from 'zod';
import { type FindingKind, findingKinds } from '../vocabulary/finding-kinds';
import { type SectorId, sectors } from '../vocabulary/sectors';
import { citationSchema } from './entry';
import { textSchema } from './text';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case ASCII');

/** A slip or a tension in the plan itself: what stands where, what the atlas shows, and why. */
export const findingSchema = z.strictObject({
  id: slug,
  kind: z.enum(Object.keys(findingKinds) as [FindingKind, ...FindingKind[]]),
  title: textSchema,
  /** Each side of it, in our own words, with the phrase that says so. */
  stands: z.array(z.strictObject({ says: textSchema, citation: citationSchema })).min(1),
  /** What the atlas shows. */
  shown: textSchema,
  /** Why it shows that. */
  because: textSchema,
  /** Where else it matters: pages that carry a note of it. */
  sectors: z.array(z.enum(Object.keys(sectors) as [SectorId, ...SectorId[]])).default([]),
  sites: z.array(slug).default([]),
  targets: z.array(slug).default([]),
});

export type FindingRecord = z.input<typeof findingSchema>;
export type Finding = z.output<typeof findingSchema>;
