import type { TargetRecord } from '../../schema/target';
import { aYear, by2020, projectOf2020 } from '../levels';

const newMaterials: TargetRecord[] = [
  {
    id: 'new-materials-revenue',
    sector: 'new-materials',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(2000, 94, '全省新材料产业主营业务收入达到2000亿元')],
  },
  {
    id: 'metal-recovery-capacity',
    sector: 'new-materials',
    subsector: 'metal-materials',
    indicator: {
      zh: '中条山多金属捕集回收能力',
      en: 'Zhongtiaoshan, multi-metal recovery capacity',
    },
    unit: 'tonne-10k',
    levels: [
      by2020(150, 90, '中条山有色金属集团150万吨/年多金属捕集回收节能技术改造项目', {
        interpreted: projectOf2020,
      }),
    ],
  },
  {
    id: 'olefin-capacity',
    sector: 'new-materials',
    subsector: 'chemical-materials',
    indicator: { zh: '同煤烯烃年产能力', en: 'Tongmei, olefin capacity' },
    unit: 'tonne-10k',
    levels: [by2020(60, 91, '同煤集团年产60万吨烯烃项目', { interpreted: projectOf2020 })],
  },
  {
    id: 'foam-ceramic-capacity',
    sector: 'new-materials',
    subsector: 'mineral-materials',
    indicator: { zh: '介休泡沫陶瓷年产能力', en: 'Jiexiu, foam-ceramic capacity' },
    unit: 'm3-10k',
    levels: [
      by2020(30, 92, '山西介休年产30万立方米节能保温泡沫陶瓷生产线', {
        interpreted: projectOf2020,
      }),
    ],
  },
  {
    id: 'graphite-fibre-capacity',
    sector: 'new-materials',
    subsector: 'frontier-materials',
    indicator: { zh: '太钢新增石墨纤维年产能力', en: 'TISCO, new graphite-fibre capacity' },
    unit: 'tonne',
    levels: [by2020(10, 93, '太钢集团新增年产10吨MJ系列石墨纤维', { interpreted: projectOf2020 })],
  },
];

const throughout = {
  zh: '写的是“十三五”期间要做的数量，按期末2020年计。',
  en: 'A count for the whole of 2016–2020; it stands at the end of it.',
};

const energySaving: TargetRecord[] = [
  {
    id: 'energy-saving-revenue',
    sector: 'energy-saving',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(2000, 98, '节能环保产业主营业务收入达到2000亿元以上', { comparator: 'ge' })],
    growth: 'energy-saving-growth',
  },
  {
    id: 'energy-saving-growth',
    sector: 'energy-saving',
    indicator: { zh: '主营业务收入年均增长', en: 'Main business revenue, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(15, 98, '年均增长15%左右', { bound: 'about' })],
  },
  {
    id: 'firms-above-2-billion',
    sector: 'energy-saving',
    indicator: { zh: '年销售收入20亿元以上企业', en: 'Firms selling 2 billion yuan or more' },
    unit: 'firms',
    levels: [by2020(10, 98, '年销售收入20亿元以上节能环保企业10家')],
  },
  {
    id: 'firms-above-1-billion',
    sector: 'energy-saving',
    indicator: { zh: '年销售收入10亿元以上企业', en: 'Firms selling 1 billion yuan or more' },
    unit: 'firms',
    levels: [by2020(20, 98, '10亿元以上企业20家')],
  },
  {
    id: 'energy-saving-projects',
    sector: 'energy-saving',
    indicator: { zh: '重大节能技术改造项目', en: 'Major energy-saving retrofit projects' },
    unit: 'projects',
    levels: [by2020(300, 97, '重点实施300个重大节能技术改造项目', { interpreted: throughout })],
  },
  {
    id: 'environmental-equipment-projects',
    sector: 'energy-saving',
    indicator: { zh: '节能环保装备制造业项目', en: 'Projects making energy-saving equipment' },
    unit: 'projects',
    levels: [by2020(100, 97, '推进建设100个节能环保装备制造业项目', { interpreted: throughout })],
  },
  {
    id: 'resource-projects',
    sector: 'energy-saving',
    indicator: { zh: '资源利用项目', en: 'Resource-utilization projects' },
    unit: 'projects',
    levels: [by2020(60, 97, '推进60个资源利用项目建设', { interpreted: throughout })],
  },
  {
    id: 'clean-production-projects',
    sector: 'energy-saving',
    indicator: { zh: '清洁生产技术改造项目', en: 'Clean-production retrofit projects' },
    unit: 'projects',
    levels: [by2020(40, 97, '重点实施40个清洁生产技术改造项目', { interpreted: throughout })],
  },
];

export const potentialTargets: TargetRecord[] = [...newMaterials, ...energySaving];
