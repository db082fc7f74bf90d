import type { EntryRecord } from '../schema/entry';
import { provinceWide } from './where';

export const coking: EntryRecord[] = [
  {
    id: 'coking-base',
    kind: 'base',
    sector: 'coking',
    name: { zh: '全国一流焦化产业基地', en: 'leading national coking base' },
    citation: { paragraph: 55, phrase: '打造全国一流焦化产业基地' },
    sites: [provinceWide('我省')],
  },
];
