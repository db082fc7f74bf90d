import type { TargetRecord } from '../../schema/target';
import { asOf2020, by2020, in2015 } from '../levels';

const coking: TargetRecord[] = [
  {
    id: 'coking-revenue',
    sector: 'coking',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [by2020(2000, 60, '全行业主营业务收入达到2000亿元')],
  },
  {
    id: 'coking-chemicals-revenue',
    sector: 'coking',
    indicator: { zh: '化产营业收入', en: 'Revenue from coking chemicals' },
    unit: 'yuan-100m',
    levels: [by2020(1000, 60, '化产营业收入突破1000亿元', { comparator: 'ge' })],
  },
  {
    id: 'coke-output',
    sector: 'coking',
    indicator: { zh: '焦炭产量', en: 'Coke output' },
    unit: 'tonne-10k',
    levels: [in2015(8034.7, 5, '焦炭产量8034.7万吨')],
  },
  {
    id: 'large-oven-capacity',
    sector: 'coking',
    indicator: { zh: '现代化大机焦能力', en: 'Capacity of large modern coke ovens' },
    unit: 'tonne-10k',
    levels: [by2020(5000, 60, '现代化大机焦能力5000万吨以上', { comparator: 'ge' })],
  },
  {
    id: 'gas-to-methanol-capacity',
    sector: 'coking',
    indicator: { zh: '焦炉煤气制甲醇能力', en: 'Capacity, coke-oven gas to methanol' },
    unit: 'tonne-10k',
    levels: [by2020(500, 60, '形成500万吨焦炉煤气制甲醇')],
  },
  {
    id: 'gas-to-natural-gas-capacity',
    sector: 'coking',
    indicator: { zh: '焦炉煤气制天然气能力', en: 'Capacity, coke-oven gas to natural gas' },
    unit: 'm3-100m',
    levels: [by2020(50, 60, '50亿立方米焦炉煤气制天然气')],
  },
  {
    id: 'coal-tar-capacity',
    sector: 'coking',
    indicator: { zh: '煤焦油加工能力', en: 'Capacity, coal-tar processing' },
    unit: 'tonne-10k',
    levels: [by2020(300, 60, '300万吨以上煤焦油加工', { comparator: 'ge' })],
  },
  {
    id: 'crude-benzene-capacity',
    sector: 'coking',
    indicator: { zh: '粗苯精制能力', en: 'Capacity, crude-benzene refining' },
    unit: 'tonne-10k',
    levels: [by2020(100, 60, '100万吨以上粗苯精制能力', { comparator: 'ge' })],
  },
];

const power: TargetRecord[] = [
  {
    id: 'power-generation',
    sector: 'power',
    indicator: { zh: '发电量', en: 'Electricity generated' },
    unit: 'kwh-100m',
    levels: [in2015(2457.4, 5, '发电量2457.4亿千瓦时')],
  },
  {
    id: 'installed-capacity',
    sector: 'power',
    indicator: { zh: '电力装机容量', en: 'Installed power capacity' },
    unit: 'kw-100m',
    levels: [
      by2020(1.3, 67, '全省电力装机容量预计达到1.3亿千瓦', {
        comparator: 'about',
        interpreted: {
          zh: '原文是“预计达到”，不是“达到”，按约数读。',
          en: 'The plan expects it (“预计”) rather than sets it, so it is read as about.',
        },
      }),
    ],
  },
  {
    id: 'export-capacity',
    sector: 'power',
    indicator: { zh: '外送电能力', en: 'Power export capacity' },
    unit: 'kw-10k',
    levels: [by2020(6000, 67, '全省外送电能力达到6000万千瓦')],
  },
  {
    id: 'export-lines',
    sector: 'power',
    indicator: { zh: '推进建设的外送电通道', en: 'Power export lines to be built' },
    unit: 'lines',
    levels: [
      by2020(4, 64, '我省“三交一直”四条通道的建设', {
        words: '四条',
        interpreted: asOf2020,
      }),
    ],
  },
  {
    id: 'coal-power-integration',
    sector: 'power',
    indicator: {
      zh: '省调主力发电企业煤电一体化或长协覆盖率',
      en: 'Main generators joined with coal firms or under long contracts',
    },
    unit: 'percent',
    levels: [
      by2020(100, 63, '全省省调主力发电企业全部实现煤电一体化或长协合同运营全覆盖', {
        words: '全部',
        interpreted: {
          zh: '“全部”读作100%；段中没有写年份，按规划期末2020年计。',
          en: '“All” is read as 100 %; the paragraph names no year, so 2020 is read.',
        },
      }),
    ],
  },
  {
    id: 'coal-unit-retrofit',
    sector: 'power',
    indicator: {
      zh: '30万千瓦及以上现役燃煤机组环保改造完成率',
      en: 'Coal-fired units of 300 MW or more with refitted pollution control',
    },
    unit: 'percent',
    levels: [
      by2020(100, 65, '完成对全省现役30万千瓦及以上燃煤机组环保设施的改造任务', {
        words: '完成',
        interpreted: {
          zh: '“完成……改造任务”读作100%；段中没有写年份，按规划期末2020年计。',
          en: '“Complete” is read as 100 %; the paragraph names no year, so 2020 is read.',
        },
      }),
    ],
  },
];

export const cokingAndPowerTargets: TargetRecord[] = [...coking, ...power];
