import type { Text } from '@/data/vocabulary/languages';

export const planParagraph: Text = {
  zh: '规划第 {paragraph} 段',
  en: 'Plan, paragraph {paragraph}',
};

export const thePlanWrites: Text = { zh: '规划原文', en: 'In the plan’s words' };

export const ourReading: Text = { zh: '我们的读法', en: 'Our reading' };

export const statedByPlan: Text = { zh: '规划写明', en: 'Stated by the plan' };

export const countAgrees: Text = { zh: '与规划的数目相符', en: 'agrees with the plan’s count' };

export const countDiffers: Text = { zh: '与规划的数目不符', en: 'differs from the plan’s count' };

/** What stands for a character that no font can draw. */
export const characterWithoutShape: Text = {
  zh: '没有字形的字符 {code}',
  en: 'character without a shape, {code}',
};
