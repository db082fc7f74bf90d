import type { TargetRecord } from '../../schema/target';
import { aYear, by2020, in2010, in2015 } from '../levels';

/** How much the province’s industry makes. */
const output: TargetRecord[] = [
  {
    id: 'industrial-value-added',
    sector: 'province',
    theme: 'output',
    indicator: { zh: '规模以上工业增加值', en: 'Value added of larger industrial firms' },
    unit: 'yuan-100m',
    levels: [in2015(4229.5, 5, '全省规模以上工业企业实现增加值4229.5亿元')],
    growth: 'industrial-growth',
    reading: {
      zh: '第33段的增速写的是全省工业，没有限于规模以上；按同一口径、2015年价格推算。',
      en: 'The rate of ¶33 is for all industry, not for larger firms only; both are taken as one, at 2015 prices.',
    },
  },
  {
    id: 'industrial-growth',
    sector: 'province',
    theme: 'output',
    indicator: { zh: '工业增加值年均增长', en: 'Industrial value added, growth a year' },
    unit: 'percent-a-year',
    levels: [
      aYear(4.8, 33, '全省工业增加值年均增长4.8%以上', {
        bound: 'ge',
        interpreted: {
          zh: '段中没有写年份；列在“十三五”主要目标里，按2015—2020年计。',
          en: 'The paragraph names no year; it stands among the plan’s main goals, so 2015–2020 is read.',
        },
      }),
    ],
  },
  {
    id: 'industrial-sales',
    sector: 'province',
    theme: 'output',
    indicator: { zh: '规模以上工业销售收入', en: 'Sales revenue of larger industrial firms' },
    unit: 'yuan-100m',
    levels: [in2015(14393.7, 5, '销售收入14393.7亿元')],
  },
  {
    id: 'industrial-profit-tax',
    sector: 'province',
    theme: 'output',
    indicator: { zh: '规模以上工业利税', en: 'Profit and tax of larger industrial firms' },
    unit: 'yuan-100m',
    levels: [in2015(631.8, 5, '利税631.8亿元')],
  },
];

const lightToHeavy = {
  zh: '比号在原文里是一个损坏的字符，读作7.3∶92.7；两数合为100，按百分比计。',
  en: 'The ratio’s colon is a damaged character; 7.3 : 92.7 is read, which makes 100, so per cent.',
};

/** Which industries it is made of. */
const structure: TargetRecord[] = [
  {
    id: 'non-coal-share',
    sector: 'province',
    theme: 'structure',
    indicator: { zh: '非煤产业占工业增加值', en: 'Non-coal share of industrial value added' },
    unit: 'percent',
    levels: [
      in2010(41.6, 6, '由2010年的41.6%上升'),
      in2015(53.2, 6, '上升至2015年的53.2%'),
      by2020(60, 34, '非煤产业占全部工业增加值比重达到60%以上', { comparator: 'ge' }),
    ],
  },
  {
    id: 'coal-share',
    sector: 'province',
    theme: 'structure',
    indicator: { zh: '煤炭产业占工业增加值', en: 'Coal’s share of industrial value added' },
    unit: 'percent',
    levels: [
      in2015(46.8, 14, '煤炭产业占全省工业比重达到46.8%', {
        interpreted: {
          zh: '没有写占什么的比重；与第6段非煤产业的53.2%合为100%，按增加值读。',
          en: 'Of what it is a share is not said; with the non-coal 53.2 % of ¶6 it makes 100 %, so value added is read.',
        },
      }),
    ],
  },
  {
    id: 'traditional-value-added-share',
    sector: 'province',
    theme: 'structure',
    indicator: {
      zh: '四大传统产业占规模以上工业增加值',
      en: 'Four traditional sectors’ share of industrial value added',
    },
    unit: 'percent',
    levels: [in2015(74, 14, '占全省规模以上工业增加值比重为74%')],
  },
  {
    id: 'traditional-investment-share',
    sector: 'province',
    theme: 'structure',
    indicator: {
      zh: '四大传统产业占工业投资',
      en: 'Four traditional sectors’ share of industrial investment',
    },
    unit: 'percent',
    levels: [
      in2010(65.2, 6, '占工业投资比重由2010年的65.2%'),
      in2015(46.9, 6, '调整至2015年的46.9%'),
    ],
  },
  {
    id: 'emerging-investment-share',
    sector: 'province',
    theme: 'structure',
    indicator: {
      zh: '新兴产业占工业投资',
      en: 'Emerging sectors’ share of industrial investment',
    },
    unit: 'percent',
    levels: [
      in2010(34.8, 6, '新兴产业投资比重由2010年的34.8%'),
      in2015(53.1, 6, '上升到2015年的53.1%'),
      by2020(60, 34, '新兴产业投资占全部工业投资比重达到60%以上', { comparator: 'ge' }),
    ],
  },
  {
    id: 'light-industry-share',
    sector: 'province',
    theme: 'structure',
    indicator: { zh: '轻工业占工业', en: 'Light industry’s share of industry' },
    unit: 'percent',
    levels: [in2015(7.3, 14, '轻重工业比例为7.3', { interpreted: lightToHeavy })],
  },
  {
    id: 'heavy-industry-share',
    sector: 'province',
    theme: 'structure',
    indicator: { zh: '重工业占工业', en: 'Heavy industry’s share of industry' },
    unit: 'percent',
    levels: [in2015(92.7, 14, '92.7', { interpreted: lightToHeavy })],
  },
];

export const outputTargets: TargetRecord[] = [...output, ...structure];
