import type { TargetRecord } from '../../schema/target';
import { asOf2015, asOf2020, by2020, in2015 } from '../levels';

/** What chapter five puts into numbers. */
export const taskTargets: TargetRecord[] = [
  {
    id: 'firms-with-research',
    sector: 'space',
    subsector: 'innovation',
    indicator: {
      zh: '有研发活动的规上工业企业',
      en: 'Larger firms that do R&D',
    },
    unit: 'percent',
    levels: [
      in2015(8.2, 16, '有研发活动的仅占企业总数的8.2%', { interpreted: asOf2015 }),
      by2020(100, 135, '全省规模以上工业企业均开展研发活动', {
        words: '均',
        interpreted: {
          zh: '“均开展”读作100%；段中没有写年份，按规划期末2020年计。',
          en: '“All” is read as 100 %; the paragraph names no year, so 2020 is read.',
        },
      }),
    ],
  },
  {
    id: 'firms-with-research-units',
    sector: 'space',
    subsector: 'innovation',
    indicator: {
      zh: '建立研发机构的规上工业企业',
      en: 'Larger firms with a research unit',
    },
    unit: 'percent',
    levels: [
      in2015(5.83, 16, '其中建立研发机构的企业只占5.83%', {
        interpreted: {
          zh: '“其中”读作在全部规模以上工业企业里；没有写年份，按2015年计。',
          en: '“Among them” is read as among all larger firms; no year stands by it, 2015 is read.',
        },
      }),
      by2020(15, 135, '建立研发机构的比重超过15%', { comparator: 'ge', interpreted: asOf2020 }),
    ],
  },
  {
    id: 'state-firms-research-share',
    sector: 'space',
    subsector: 'innovation',
    indicator: {
      zh: '省属重点国企研发投入占主营业务收入',
      en: 'Key provincial state firms, R&D as a share of revenue',
    },
    unit: 'percent',
    levels: [
      by2020(1.5, 135, '研发投入占主营业务收入的比重达到1.5%以上', {
        comparator: 'ge',
        interpreted: asOf2020,
      }),
    ],
  },
];
