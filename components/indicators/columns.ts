import { baseYear, goalYear } from '@/data/target';
import type { Text } from '@/data/vocabulary/languages';
import { growthColumn, indicatorWord } from '../text/targets';

/** The columns of every table of indicators. */
export const columns = ['indicator', 'base', 'goal', 'growth'] as const;

export type Column = (typeof columns)[number];

export const columnNames: Readonly<Record<Column, Text>> = {
  indicator: indicatorWord,
  base: { zh: `${baseYear}`, en: `${baseYear}` },
  goal: { zh: `${goalYear}`, en: `${goalYear}` },
  growth: growthColumn,
};
