import { z } from 'zod';
import { sectors } from '../vocabulary/sectors';
import { citationSchema } from './entry';
import { textSchema } from './text';

const sectorKeys = Object.keys(sectors) as [keyof typeof sectors, ...(keyof typeof sectors)[]];

/** One thing that the plan will do, as a short point in our own words. */
export const measureSchema = z.strictObject({
  /** `province` for what is meant for all of industry. */
  sector: z.enum(['province', ...sectorKeys]),
  subsector: z.string().optional(),
  text: textSchema,
  citation: citationSchema,
});

export type MeasureRecord = z.input<typeof measureSchema>;
export type Measure = z.output<typeof measureSchema>;
