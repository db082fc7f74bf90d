import { z } from 'zod';
import { sectors } from '../vocabulary/sectors';
import { citationSchema } from './entry';
import { textSchema } from './text';

const sectorKeys = Object.keys(sectors) as [keyof typeof sectors, ...(keyof typeof sectors)[]];

export const comparators = ['eq', 'ge', 'le', 'about', 'per-year'] as const;

/** One indicator of the plan: where it stood, where it should stand, and who says so. */
export const targetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** `province` for the goals of chapter three that belong to no sector. */
  sector: z.enum(['province', ...sectorKeys]),
  subsector: z.string().optional(),
  indicator: textSchema,
  unit: textSchema,
  baseline: z
    .strictObject({ year: z.int(), value: z.number(), citation: citationSchema })
    .optional(),
  year: z.int().default(2020),
  value: z.number(),
  comparator: z.enum(comparators),
  citation: citationSchema,
});

export type TargetRecord = z.input<typeof targetSchema>;
export type Target = z.output<typeof targetSchema>;
export type Comparator = (typeof comparators)[number];
