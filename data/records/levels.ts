import type { TargetRecord } from '../schema/target';
import type { Text } from '../vocabulary/languages';

type LevelRecord = TargetRecord['levels'][number];
type More = Partial<Pick<LevelRecord, 'upper' | 'comparator' | 'bound' | 'words' | 'interpreted'>>;

const levelIn =
  (year: number) =>
  (value: number, paragraph: number, phrase: string, more: More = {}): LevelRecord => ({
    year,
    value,
    citation: { paragraph, phrase },
    ...more,
  });

/** A level of an indicator in the first, the last year of the plan before, and in the last of this. */
export const in2010 = levelIn(2010);
export const in2015 = levelIn(2015);
export const by2020 = levelIn(2020);

const since2015: Text = {
  zh: '没有写从哪一年算起，按2015—2020年计。',
  en: 'From which year is not said; 2015 to 2020 is read.',
};

/** A rate of growth a year, from 2015 to 2020 where the plan does not say otherwise. */
export const aYear = (value: number, paragraph: number, phrase: string, more: More = {}) =>
  by2020(value, paragraph, phrase, { comparator: 'per-year', interpreted: since2015, ...more });

/** Why a level of chapter one is of 2015 although no year stands by it. */
export const asOf2015: Text = {
  zh: '所在句没有写年份；第一章回顾到2015年底，按2015年计。',
  en: 'No year stands by it; chapter one looks back from the end of 2015, so it is read as 2015.',
};

/** Why a goal is for 2020 although its paragraph names no year. */
export const asOf2020: Text = {
  zh: '段中没有写年份，按规划期末2020年计。',
  en: 'The paragraph names no year; 2020, the last of the plan, is read.',
};

/** Why the output of a named project stands as a level for 2020. */
export const projectOf2020: Text = {
  zh: '项目名称里写的年产能；段中没有写何时建成，按规划期末2020年计。',
  en: 'The yearly capacity in the project’s name; no date of completion is given, so 2020 is read.',
};
