import type { TargetRecord } from '../../schema/target';
import { aYear, by2020 } from '../levels';

/** Food, medicine, light industry and textiles. */
export const consumerTargets: TargetRecord[] = [
  {
    id: 'food-revenue',
    sector: 'food',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(1200, 100, '全省食品行业规模以上企业主营业务收入达到1200亿元')],
    growth: 'food-growth',
  },
  {
    id: 'food-growth',
    sector: 'food',
    indicator: { zh: '主营业务收入年均增长', en: 'Main business revenue, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(13, 100, '年均增长13%')],
  },
  {
    id: 'pharmaceuticals-revenue',
    sector: 'pharmaceuticals',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(430, 102, '全省医药行业主营业务收入达到430亿元')],
    growth: 'pharmaceuticals-growth',
  },
  {
    id: 'pharmaceuticals-growth',
    sector: 'pharmaceuticals',
    indicator: { zh: '主营业务收入年均增长', en: 'Main business revenue, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(20, 102, '年均增长20%以上', { bound: 'ge' })],
  },
  {
    id: 'light-industry-revenue',
    sector: 'light-industry',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(500, 104, '全省轻工业主营业务收入达到500亿元')],
    growth: 'light-industry-growth',
  },
  {
    id: 'light-industry-growth',
    sector: 'light-industry',
    indicator: { zh: '主营业务收入年均增长', en: 'Main business revenue, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(14, 104, '年均增长14%')],
  },
  {
    id: 'textiles-revenue',
    sector: 'textiles',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(240, 106, '全省纺织行业规模以上企业实现主营业务收入240亿元')],
  },
  {
    id: 'textiles-profit-tax',
    sector: 'textiles',
    indicator: { zh: '利税', en: 'Profit and tax' },
    unit: 'yuan-100m',
    levels: [by2020(18, 106, '利税达到18亿元')],
  },
];
