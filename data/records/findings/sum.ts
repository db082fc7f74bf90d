import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

export const sum: FindingRecord[] = [
  {
    id: 'overlapping-revenue',
    kind: 'sum',
    title: {
      zh: '各行业的收入目标相互重叠，不能相加',
      en: 'The sectors’ revenue goals overlap and cannot be added',
    },
    stands: [
      side(
        5,
        '销售收入14393.7亿元',
        '这是 2015 年全部规模以上工业的销售收入。写了 2020 年收入目标的有十一个行业，相加 19070 亿元，煤炭和电力还不在内。',
        'All larger industrial firms sold 1,439.37 billion yuan in 2015. Eleven sectors state a revenue goal for 2020; the goals add up to 1,907 billion, with coal and power not among them.',
      ),
      side(
        57,
        '沥青制针状焦及超高功率石墨电极',
        '针状焦、石墨电极写在焦化……',
        'Needle coke and graphite electrodes stand under coking …',
      ),
      side(91, '针状焦、超高功率石墨电极', '……又写在新材料。', '… and again under new materials.'),
      side(
        97,
        '太原-晋城电动汽车',
        '电动汽车、光伏、光电写在节能环保，又分别写在装备制造和信息产业。',
        'Electric vehicles, photovoltaics and optoelectronics stand under energy saving, and again under equipment or information.',
      ),
    ],
    shown: {
      zh: '各行业的收入目标各列各的，不给合计。',
      en: 'Each sector’s revenue goal on its own; no total is given.',
    },
    because: {
      zh: '同一种产品的收入算在哪个行业，规划没有分。',
      en: 'The plan does not say to which sector the revenue of such a product belongs.',
    },
    sectors: ['coking', 'equipment', 'new-materials', 'energy-saving', 'information'],
    targets: [
      'coking-revenue',
      'equipment-revenue',
      'new-materials-revenue',
      'energy-saving-revenue',
      'information-revenue',
    ],
  },
  {
    id: 'emerging-is-the-rest',
    kind: 'sum',
    title: {
      zh: '“新兴产业”等于四大传统产业以外的全部',
      en: '“Emerging” is everything outside the four traditional sectors',
    },
    stands: [
      side(
        6,
        '工业投资比重由2010年的65.2%调整至2015年的46.9%',
        '煤炭、冶金、焦化、电力四业占工业投资的比重。',
        'The share of coal, metallurgy, coking and power in industrial investment.',
      ),
      side(
        6,
        '新兴产业投资比重由2010年的34.8%上升到2015年的53.1%',
        '举了四个行业，带“等”字。与上一项相加，两个年份都正好是 100%。',
        'Four sectors are named as examples. Added to the share before, both years make exactly 100%.',
      ),
      side(
        34,
        '新兴产业投资占全部工业投资比重达到60%以上',
        '2020 年的目标用的是同一个词。',
        'The goal for 2020 uses the same word.',
      ),
    ],
    shown: {
      zh: '照写“新兴产业”，2015 年 53.1%，2020 年 60% 以上。',
      en: '“Emerging” as written: 53.1% in 2015, at least 60% in 2020.',
    },
    because: {
      zh: '既然两项相加满 100%，只能读作四大传统产业以外的都算新兴；规划没有列出它的范围。',
      en: 'Since the two fill 100%, “emerging” can only be read as all the rest; the plan lists no extent.',
    },
    targets: ['emerging-investment-share'],
  },
];
