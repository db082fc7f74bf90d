import type { TargetRecord } from '../schema/target';

type LevelRecord = TargetRecord['levels'][number];
type More = Partial<Pick<LevelRecord, 'upper' | 'comparator' | 'words' | 'interpreted'>>;

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
