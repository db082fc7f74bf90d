import type { TargetRecord } from '../../schema/target';
import { by2020, in2015 } from '../levels';

/** How far information technology has come in firms. */
const integration: TargetRecord[] = [
  {
    id: 'digital-design-tools',
    sector: 'province',
    theme: 'integration',
    indicator: { zh: '数字化研发设计工具普及率', en: 'Digital design tools in use' },
    unit: 'percent',
    levels: [by2020(68, 37, '数字化研发设计工具普及率达到68%')],
  },
  {
    id: 'numerical-control',
    sector: 'province',
    theme: 'integration',
    indicator: { zh: '关键工序数控化率', en: 'Key processes under numerical control' },
    unit: 'percent',
    levels: [by2020(48, 37, '关键工序数控化率达到48%')],
  },
  {
    id: 'integration-index',
    sector: 'province',
    theme: 'integration',
    indicator: { zh: '两化融合发展水平指数', en: 'IT–industry integration index' },
    unit: 'points',
    levels: [by2020(70, 37, '全省“两化”融合发展水平指数达到70以上', { comparator: 'ge' })],
  },
];

/** How far it has come in homes and offices. */
const informatization: TargetRecord[] = [
  {
    id: 'broadband-households',
    sector: 'province',
    theme: 'informatization',
    indicator: { zh: '固定宽带家庭普及率', en: 'Households with fixed broadband' },
    unit: 'percent',
    levels: [
      in2015(50.84, 10, '固定宽带家庭用户普及率达50.84%'),
      by2020(75, 38, '全省固定宽带家庭普及率达到75%'),
    ],
  },
  {
    id: 'broadband-rank',
    sector: 'province',
    theme: 'informatization',
    indicator: {
      zh: '固定宽带家庭普及率全国位次',
      en: 'Households with fixed broadband, rank in the nation',
    },
    unit: 'place',
    levels: [in2015(10, 10, '居全国第10位')],
  },
  {
    id: 'fibre-urban-homes',
    sector: 'province',
    theme: 'informatization',
    indicator: { zh: '城市家庭光纤覆盖率', en: 'Urban homes within reach of fibre' },
    unit: 'percent',
    levels: [
      by2020(100, 38, '城市家庭实现光纤全覆盖', {
        words: '全覆盖',
        interpreted: { zh: '“全覆盖”读作100%。', en: '“Full coverage” is read as 100 %.' },
      }),
    ],
  },
  {
    id: 'fibre-villages',
    sector: 'province',
    theme: 'informatization',
    indicator: { zh: '行政村通光纤比重', en: 'Administrative villages with fibre' },
    unit: 'percent',
    levels: [
      by2020(100, 38, '行政村基本实现光纤到村', {
        comparator: 'about',
        words: '基本实现',
        interpreted: {
          zh: '“基本实现”没有写比重，读作约100%。',
          en: '“Basically achieved” gives no share; read as about 100 %.',
        },
      }),
    ],
  },
  {
    id: 'e-government-coverage',
    sector: 'province',
    theme: 'informatization',
    indicator: { zh: '政府网站电子政务覆盖率', en: 'Government websites covered by e-government' },
    unit: 'percent',
    levels: [
      in2015(100, 10, '全省政府网站已基本实现电子政务全覆盖', {
        comparator: 'about',
        words: '基本实现电子政务全覆盖',
        interpreted: {
          zh: '“基本实现全覆盖”读作约100%；所在句没有写年份，按2015年计。',
          en: '“Basically full coverage” is read as about 100 %; no year stands by it, 2015 is read.',
        },
      }),
    ],
  },
];

export const informatizationTargets: TargetRecord[] = [...integration, ...informatization];
