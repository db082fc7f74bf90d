import type { FindingRecord } from '../schema/finding';
import { arithmetic } from './findings/arithmetic';
import { change } from './findings/change';
import { count } from './findings/count';
import { placement } from './findings/placement';
import { sum } from './findings/sum';
import { text } from './findings/text';
import { unsaid } from './findings/unsaid';
import { wording } from './findings/wording';

/** The plan's own slips and tensions, kind by kind. */
export const findings: FindingRecord[] = [
  ...count,
  ...arithmetic,
  ...sum,
  ...placement,
  ...wording,
  ...unsaid,
  ...text,
  ...change,
];
