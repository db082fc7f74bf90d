import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

export const arithmetic: FindingRecord[] = [
  {
    id: 'information-growth',
    kind: 'arithmetic',
    title: {
      zh: '信息产业：年增 11% 到不了 1700 亿元',
      en: 'Information: 11% a year does not lead to 170 billion yuan',
    },
    stands: [
      side(
        10,
        '我省信息产业实现收入952.9亿元',
        '2015 年收入 952.9 亿元。每年增 11%，五年后是 1605.7 亿元。',
        'Income of 95.29 billion yuan in 2015. At 11% a year that makes 160.57 billion after five years.',
      ),
      side(
        124,
        '信息产业主营业务收入达到1700亿元，年均增长11%',
        '2020 年 1700 亿元。从 952.9 亿元起算，每年要增 12.27%。',
        '170 billion yuan in 2020. From 95.29 billion that takes 12.27% a year.',
      ),
    ],
    shown: {
      zh: '两个年份和增速都照原文，互不改动；差额不抹平。',
      en: 'Both years and the rate as the plan has them; none is adjusted to fit the others.',
    },
    because: {
      zh: '看不出该改哪一个。两头口径也不同：一处写“收入”，一处写“主营业务收入”。软件与通信按各自增速倒推，2015 年合计 282.7 亿元，与写明的 284.5 亿元相近；差额主要在电子信息制造业。',
      en: 'Nothing tells which one is off. The two ends are not measured alike either: “income” in one place, “main business revenue” in the other. Software and telecommunications, taken back at their own rates, come to 28.27 billion in 2015, close to the 28.45 stated; most of the gap lies in electronics manufacturing.',
    },
    sectors: ['information'],
    targets: ['information-revenue', 'information-growth'],
  },
  {
    id: 'electronics-growth',
    kind: 'arithmetic',
    title: {
      zh: '电子信息制造业：年增 13% 到不了 1300 亿元',
      en: 'Electronics manufacturing: 13% a year does not lead to 130 billion yuan',
    },
    stands: [
      side(
        10,
        '规模以上电子信息制造业实现主营业务收入668.4亿元',
        '2015 年 668.4 亿元，只计规模以上企业。每年增 13%，五年后是 1231.5 亿元。',
        '66.84 billion yuan in 2015, larger firms only. At 13% a year that makes 123.15 billion after five years.',
      ),
      side(
        124,
        '电子信息制造业1300亿元，年均增长13%',
        '2020 年 1300 亿元，没有写只计规模以上。从 668.4 亿元起算，每年要增 14.23%。',
        '130 billion yuan in 2020, with no word of larger firms only. From 66.84 billion that takes 14.23% a year.',
      ),
    ],
    shown: {
      zh: '两个年份和增速都照原文，互不改动。',
      en: 'Both years and the rate as the plan has them; none is adjusted.',
    },
    because: {
      zh: '口径从规模以上放宽到全部，或许能补上差额，规划没有说。',
      en: 'Counting all firms instead of the larger ones might close the gap; the plan does not say so.',
    },
    sectors: ['information'],
    targets: ['electronics-revenue', 'electronics-growth'],
  },
];
