import { z } from 'zod';
import { sectors } from '../vocabulary/sectors';
import { themes } from '../vocabulary/themes';
import { units } from '../vocabulary/units';
import { citationSchema } from './entry';
import { textSchema } from './text';

const keysOf = <T extends object>(table: T) =>
  Object.keys(table) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]];

export const comparators = ['eq', 'ge', 'le', 'about', 'per-year'] as const;

/** What the plan says of an indicator for one year. */
const levelSchema = z.strictObject({
  year: z.int().min(2010).max(2020),
  value: z.number(),
  /** The upper end, where the plan gives a range. */
  upper: z.number().optional(),
  comparator: z.enum(comparators).default('eq'),
  /** How a rate a year binds, unless exactly: `per-year` only says that it is one. */
  bound: z.enum(['ge', 'about']).optional(),
  citation: citationSchema,
  /** The characters that carry the number, where the phrase does not write it in these digits. */
  words: z.string().optional(),
  /** What is our reading, and why: the year, the number, or that it is the same indicator. */
  interpreted: textSchema.optional(),
});

/** One indicator of the plan: every level that it states, in the order of the years. */
export const targetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** `province` for what belongs to no sector. */
  sector: z.enum(['province', ...keysOf(sectors)]),
  /** Only, and always, where the sector is `province`. */
  theme: z.enum(keysOf(themes)).optional(),
  subsector: z.string().optional(),
  indicator: textSchema,
  unit: z.enum(keysOf(units)),
  levels: z.array(levelSchema).min(1),
  /**
   * The indicator (a rate a year, 2015–2020) by which this one grows: where the plan gives only
   * one end, the other follows from it.
   */
  growth: z.string().optional(),
  /** The indicators that make this one up: their sum stands in for a year that the plan leaves out. */
  parts: z.array(z.string()).min(2).optional(),
  /** Why the rate, or the parts, are this indicator’s, where the plan does not tie them itself. */
  reading: textSchema.optional(),
});

export type TargetRecord = z.input<typeof targetSchema>;
export type ParsedTarget = z.output<typeof targetSchema>;
export type StatedLevel = z.output<typeof levelSchema>;
export type Comparator = (typeof comparators)[number];
