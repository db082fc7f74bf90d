import type { FindingRecord } from '../schema/finding';

/** The plan's own slips and tensions, in the order of their first paragraph. */
export const findings: FindingRecord[] = [];
