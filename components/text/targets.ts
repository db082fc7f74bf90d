import type { Comparator } from '@/data/schema/target';
import type { Text } from '@/data/vocabulary/languages';

export const goalsOf2020: Text = { zh: '2020 年目标', en: 'Goals for 2020' };

export const provinceGoals: Text = { zh: '全省 2020 年目标', en: 'The province’s goals for 2020' };

export const whereThingsStood: Text = { zh: '规划当时的状况', en: 'Where things stood' };

export const loneFigures: Text = { zh: '单项数字', en: 'Single figures' };

export const indicatorWord: Text = { zh: '指标', en: 'Indicator' };

export const goalWord: Text = { zh: '2020 目标', en: '2020 goal' };

export const derivedWord: Text = { zh: '推算', en: 'derived' };

export const readingWord: Text = {
  zh: '按我们的读法，理由见表注',
  en: 'our reading; notes under the table say why',
};

export const rangeWord: Text = { zh: '区间', en: 'range' };

export const missingShort: Text = { zh: '2015 规划未写', en: '2015: not given' };

export const notGiven: Text = { zh: '规划未写', en: 'not given' };

export const noGoal: Text = { zh: '未定目标', en: 'no goal set' };

export const noTargets: Text = {
  zh: '规划没有给这一项写数字。',
  en: 'The plan gives no figure here.',
};

/** How a level binds, around its value. */
export const boundPhrases: Readonly<Record<Exclude<Comparator, 'per-year'>, Text>> = {
  eq: { zh: '{value}', en: '{value}' },
  ge: { zh: '≥ {value}', en: '≥ {value}' },
  le: { zh: '≤ {value}', en: '≤ {value}' },
  about: { zh: '约 {value}', en: 'c. {value}' },
};

/** What leads from where it stood to the goal. */
export const neededGrowth: Text = { zh: '需年均增 {rate}', en: 'needs {rate} a year' };

export const neededFall: Text = { zh: '需年均降 {rate}', en: 'needs a fall of {rate} a year' };

export const statedGrowth: Text = { zh: '规划写年均 {rate}', en: 'the plan says {rate} a year' };

export const pointsUp: Text = { zh: '提高 {points} 个百分点', en: 'up {points} points' };

export const pointsDown: Text = { zh: '降低 {points} 个百分点', en: 'down {points} points' };

export const derivedAs: Text = { zh: '{year} 推算：', en: '{year} derived: ' };

/** A level said as a sentence, for who does not see the chart. */
export const spokenLevel: Text = { zh: '{year} 年 {amount}', en: '{amount} in {year}' };

export const spokenDerived: Text = {
  zh: '{year} 年推算 {amount}',
  en: '{amount} in {year}, derived',
};

export const spokenMissing: Text = {
  zh: '2015 年规划未写',
  en: '2015 not given in the plan',
};

export const growthAYear: Text = { zh: '年均增速', en: 'Growth a year' };

/** How a level binds, in a sentence. */
export const spokenBounds: Readonly<Record<Exclude<Comparator, 'per-year'>, Text>> = {
  eq: { zh: '{value}', en: '{value}' },
  ge: { zh: '不低于 {value}', en: 'at least {value}' },
  le: { zh: '不高于 {value}', en: 'at most {value}' },
  about: { zh: '约 {value}', en: 'about {value}' },
};

export const asTable: Text = { zh: '同样的数字，列成表', en: 'The same figures as a table' };

export const growthColumn: Text = { zh: '年均增速', en: 'Growth a year' };

export const neededShort: Text = { zh: '需 {rate}', en: 'needs {rate}' };

export const statedShort: Text = { zh: '规划写 {rate}', en: 'plan: {rate}' };

export const pointsShort: Text = { zh: '{points} 个百分点', en: '{points} points' };

export const inThePlan: Text = { zh: '规划原数', en: 'in the plan' };

export const yuanExplained: Text = {
  zh: '金额照规划以亿元计。',
  en: 'The plan counts money in 亿元: 1 亿元 = 100 million yuan; 1,000 亿元 = 100 billion yuan.',
};

/** How what is needed binds, around the words for it. */
export const boundWords: Readonly<Record<Exclude<Comparator, 'per-year'>, Text>> = {
  eq: { zh: '{phrase}', en: '{phrase}' },
  ge: { zh: '{phrase}以上', en: '{phrase} or more' },
  le: { zh: '{phrase}以下', en: '{phrase} or less' },
  about: { zh: '{phrase}左右', en: '{phrase}, about' },
};

export const derivedNote: Text = { zh: '推算：{formula}。', en: 'Derived: {formula}.' };

export const derivedNoteWithReason: Text = {
  zh: '推算：{formula}。{reason}',
  en: 'Derived: {formula}. {reason}',
};
