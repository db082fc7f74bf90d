import type { Comparator } from '@/data/schema/target';
import type { Text } from '@/data/vocabulary/languages';

export const goalsOf2020: Text = { zh: '2020 年目标', en: 'Goals for 2020' };

export const provinceGoals: Text = { zh: '全省 2020 年目标', en: 'The province’s goals for 2020' };

export const indicatorWord: Text = { zh: '指标', en: 'Indicator' };

export const baselineWord: Text = { zh: '2015 基数', en: 'In 2015' };

export const goalWord: Text = { zh: '2020 目标', en: '2020 goal' };

export const paragraphWord: Text = { zh: '段落', en: 'Paragraph' };

export const baselineMissing: Text = { zh: '规划未写', en: 'not given' };

export const baselineMissingInFull: Text = {
  zh: '2015：规划未写',
  en: '2015: not given in the plan',
};

export const noTargets: Text = {
  zh: '规划没有给这一项写 2020 年的数字。',
  en: 'The plan sets no figure for 2020 here.',
};

/** How a goal binds, around its value. */
export const goalPhrases: Readonly<Record<Comparator, Text>> = {
  eq: { zh: '{value}', en: '{value}' },
  ge: { zh: '≥ {value}', en: '≥ {value}' },
  le: { zh: '≤ {value}', en: '≤ {value}' },
  about: { zh: '约 {value}', en: 'c. {value}' },
  'per-year': { zh: '年均 {value}', en: '{value} a year' },
};
