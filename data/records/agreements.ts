import type { Text } from '../vocabulary/languages';

/** Numbers that were checked against each other and hold, so that nobody need check them again. */
export interface Agreement {
  text: Text;
  /** Ascending. */
  paragraphs: readonly number[];
}

export const agreements: readonly Agreement[] = [
  {
    text: {
      zh: '2015 年非煤产业 53.2%、煤炭产业 46.8%，写在两段，相加正好 100%。',
      en: 'Non-coal industry at 53.2% and coal at 46.8% in 2015, written in two paragraphs, make exactly 100%.',
    },
    paragraphs: [6, 14],
  },
  {
    text: {
      zh: '能耗从 1.78 到 1.44 是降 19.10%，规划写 19.26%；两个水平各已舍入，实际可在 18.59% 到 19.61% 之间，不算出入。',
      en: 'From 1.78 to 1.44 energy intensity falls by 19.10% while the plan says 19.26%. Both levels are rounded and allow for 18.59% to 19.61%, so this is no slip.',
    },
    paragraphs: [7],
  },
  {
    text: {
      zh: '信息产业 2015 年两个分项：668.4 + 284.5 = 952.9 亿元。',
      en: 'The two parts of information in 2015: 66.84 + 28.45 = 95.29 billion yuan.',
    },
    paragraphs: [10],
  },
  {
    text: {
      zh: '冶金 2020 年两个分项：4000 + 1000 = 5000 亿元。',
      en: 'The two parts of metallurgy in 2020: 400 + 100 = 500 billion yuan.',
    },
    paragraphs: [53],
  },
  {
    text: {
      zh: '信息产业 2020 年三个分项：1300 + 100 + 300 = 1700 亿元。',
      en: 'The three parts of information in 2020: 130 + 10 + 30 = 170 billion yuan.',
    },
    paragraphs: [124],
  },
  {
    text: {
      zh: '信息产业三个分项按各自增速合起来，每年增 11.46%，规划写 11%，在舍入之内。',
      en: 'Taken together at their own rates, the three parts of information grow by 11.46% a year; the plan’s 11% is within rounding.',
    },
    paragraphs: [124],
  },
];
