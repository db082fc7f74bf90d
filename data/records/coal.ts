import type { EntryRecord } from '../schema/entry';
import { inRegion } from './where';

export const coal: EntryRecord[] = [
  {
    id: 'coal-base',
    kind: 'base',
    sector: 'coal',
    name: { zh: '煤炭基地', en: 'coal base' },
    stated: { count: 3, as: '三大' },
    citation: { paragraph: 44, phrase: '晋北、晋中、晋东三大煤炭基地' },
    sites: [
      inRegion('jinbei', '晋北'),
      inRegion('jinzhong-coal', '晋中'),
      inRegion('jindong', '晋东'),
    ],
  },
];
