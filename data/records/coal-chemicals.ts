import type { EntryRecord } from '../schema/entry';
import { at, inRegion } from './where';

export const coalChemicals: EntryRecord[] = [
  {
    id: 'coal-chemical-base',
    kind: 'base',
    sector: 'coal-chemicals',
    name: { zh: '现代煤化工基地', en: 'modern coal-chemical base' },
    citation: { paragraph: 83, phrase: '加快建设晋北现代煤化工基地' },
    sites: [inRegion('jinbei', '晋北')],
  },
  {
    id: 'coal-chemical-zone',
    kind: 'zone',
    sector: 'coal-chemicals',
    name: { zh: '经济技术开发区（煤化工）', en: 'economic and technological development zone' },
    citation: { paragraph: 83, phrase: '大同左云经济技术开发区等重点煤化工产业集聚区' },
    sites: [
      at('zuoyun', {
        written: ['大同左云'],
        name: {
          zh: '左云经济技术开发区（煤化工集聚区）',
          en: 'Zuoyun Economic and Technological Development Zone',
        },
      }),
    ],
  },
  {
    id: 'chemical-base',
    kind: 'base',
    sector: 'coal-chemicals',
    name: { zh: '化工基地', en: 'chemical base' },
    citation: { paragraph: 83, phrase: '发挥现有晋东、晋中（南）基地化工产业基础好的优势' },
    sites: [inRegion('jindong', '晋东'), inRegion('jinzhongnan', '晋中（南）')],
  },
];
