import type { MeasureRecord } from '../schema/measure';

/** What the plan will do, sector by sector, in the order of the paragraphs. */
export const measures: MeasureRecord[] = [];
