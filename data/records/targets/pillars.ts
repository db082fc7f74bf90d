import type { TargetRecord } from '../../schema/target';
import { asOf2020, by2020 } from '../levels';

const equipment: TargetRecord[] = [
  {
    id: 'equipment-revenue',
    sector: 'equipment',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(2500, 80, '全省规模以上装备制造业实现主营业务收入2500亿元')],
  },
  {
    id: 'electric-vehicle-capacity',
    sector: 'equipment',
    subsector: 'new-energy-vehicles',
    indicator: { zh: '电动车生产能力', en: 'Electric-vehicle capacity' },
    unit: 'vehicles-10k',
    levels: [
      by2020(12, 79, '全省电动车生产能力达到12万辆以上', {
        comparator: 'ge',
        interpreted: {
          zh: '段中写“到‘十三五’末”，即2020年。',
          en: 'The paragraph says “by the end of the 13th Five-Year plan”, which is 2020.',
        },
      }),
    ],
  },
  {
    id: 'equipment-digital-design-tools',
    sector: 'equipment',
    indicator: { zh: '数字化研发设计工具普及率', en: 'Digital design tools in use' },
    unit: 'percent',
    levels: [by2020(72, 80, '数字化研发设计工具普及率达到72%以上', { comparator: 'ge' })],
  },
  {
    id: 'equipment-numerical-control',
    sector: 'equipment',
    indicator: { zh: '关键工序数字化率', en: 'Key processes digitalized' },
    unit: 'percent',
    levels: [by2020(50, 80, '关键工序数字化率达到50%以上', { comparator: 'ge' })],
  },
];

const inChainsAndProjects = '等6个创新链和30项技术开发与示范';

const coalChemicals: TargetRecord[] = [
  {
    id: 'coal-chemicals-revenue',
    sector: 'coal-chemicals',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [
      by2020(1500, 85, '全行业规模以上企业主营业务收入达到1500亿元左右', { comparator: 'about' }),
    ],
  },
  {
    id: 'coal-converted',
    sector: 'coal-chemicals',
    indicator: { zh: '年转化利用煤炭', en: 'Coal converted a year' },
    unit: 'tonne-10k',
    levels: [by2020(5000, 85, '年转化利用煤炭超过5000万吨', { comparator: 'ge' })],
  },
  {
    id: 'innovation-chains',
    sector: 'coal-chemicals',
    indicator: { zh: '重点支持的创新链', en: 'Innovation chains to be supported' },
    unit: 'chains',
    levels: [by2020(6, 84, inChainsAndProjects, { interpreted: asOf2020 })],
  },
  {
    id: 'development-projects',
    sector: 'coal-chemicals',
    indicator: {
      zh: '技术开发与示范项目',
      en: 'Technology development and demonstration projects',
    },
    unit: 'projects-xiang',
    levels: [by2020(30, 84, inChainsAndProjects, { interpreted: asOf2020 })],
  },
];

export const pillarTargets: TargetRecord[] = [...equipment, ...coalChemicals];
