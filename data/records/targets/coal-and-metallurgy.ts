import type { TargetRecord } from '../../schema/target';
import { asOf2020, by2020, in2015 } from '../levels';

const coal: TargetRecord[] = [
  {
    id: 'coal-output',
    sector: 'coal',
    indicator: { zh: '煤炭产量', en: 'Coal output' },
    unit: 'tonne-100m',
    levels: [in2015(9.44, 5, '全省煤炭产量9.44亿吨')],
  },
];

const metallurgy: TargetRecord[] = [
  {
    id: 'metallurgy-revenue',
    sector: 'metallurgy',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(5000, 53, '全省冶金工业主营业务收入达到5000亿元')],
    parts: ['steel-revenue', 'nonferrous-revenue'],
  },
  {
    id: 'steel-revenue',
    sector: 'metallurgy',
    subsector: 'steel',
    indicator: { zh: '钢铁主营业务收入', en: 'Steel, main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(4000, 53, '钢铁产业达到4000亿元')],
  },
  {
    id: 'nonferrous-revenue',
    sector: 'metallurgy',
    indicator: { zh: '有色金属主营业务收入', en: 'Nonferrous metals, main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(1000, 53, '有色金属产业达到1000亿元')],
  },
  {
    id: 'rolled-steel-output',
    sector: 'metallurgy',
    subsector: 'steel',
    indicator: { zh: '钢材产量', en: 'Rolled-steel output' },
    unit: 'tonne-10k',
    levels: [in2015(4267.3, 5, '钢材产量4267.3万吨')],
  },
  {
    id: 'aluminium-groups',
    sector: 'metallurgy',
    subsector: 'aluminium',
    indicator: { zh: '铝产业大型企业集团', en: 'Large groups of aluminium firms' },
    unit: 'firm-groups',
    levels: [
      by2020(3, 50, '形成3-5家铝产业链配套的大型企业集团', {
        upper: 5,
        interpreted: asOf2020,
      }),
    ],
  },
  {
    id: 'magnesium-groups',
    sector: 'metallurgy',
    subsector: 'magnesium',
    indicator: { zh: '镁产业大型企业集团', en: 'Large groups of magnesium firms' },
    unit: 'firm-groups',
    levels: [
      by2020(3, 51, '形成3-5家原镁生产、配套镁合金深加工产品生产的大型企业集团', {
        upper: 5,
        interpreted: asOf2020,
      }),
    ],
  },
];

export const coalAndMetallurgyTargets: TargetRecord[] = [...coal, ...metallurgy];
