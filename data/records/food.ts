import type { EntryRecord } from '../schema/entry';
import { at } from './where';

export const food: EntryRecord[] = [
  {
    id: 'liquor-area',
    kind: 'cluster',
    sector: 'food',
    name: { zh: '酒业特色产业集中发展区', en: 'liquor industry area' },
    group: 'characteristic-areas',
    citation: { paragraph: 127, phrase: '山西杏花村酒业' },
    products: [{ zh: '酒业', en: 'Liquor' }],
    sites: [at('xinghuacun')],
  },
];
