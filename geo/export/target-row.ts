import type { Comparator } from '@/data/schema/target';
import { earlierOf, latestOf, type Target } from '@/data/target';
import { units } from '@/data/vocabulary/units';

/** A target as other programs read it; names and order of the properties are a promise. */
export interface TargetRow {
  id: string;
  indicator_zh: string;
  indicator_en: string;
  sector: string;
  baseline_year: number | null;
  baseline: number | null;
  year: number;
  value: number;
  comparator: Comparator;
  /** As the plan writes it. */
  unit: string;
  /** Whether value or baseline follows from a rate instead of standing in the plan. */
  derived: boolean;
  paragraph: number;
  phrase: string;
}

export const targetColumns = [
  'id',
  'indicator_zh',
  'indicator_en',
  'sector',
  'baseline_year',
  'baseline',
  'year',
  'value',
  'comparator',
  'unit',
  'derived',
  'paragraph',
  'phrase',
] as const satisfies readonly (keyof TargetRow)[];

/** The last level is the value, the one before it the baseline; the phrase is the stated one's. */
export const targetRow = (target: Target): TargetRow => {
  const [value, baseline] = [latestOf(target), earlierOf(target)];
  const cited = [value, baseline].find((level) => level && !level.derived);
  if (!cited || cited.derived) throw new Error(`${target.id} has no stated level`);
  return {
    id: target.id,
    indicator_zh: target.indicator.zh,
    indicator_en: target.indicator.en,
    sector: target.sector,
    baseline_year: baseline?.year ?? null,
    baseline: baseline?.value ?? null,
    year: value.year,
    value: value.value,
    comparator: value.comparator,
    unit: units[target.unit].name.zh,
    derived: Boolean(value.derived ?? baseline?.derived),
    paragraph: cited.citation.paragraph,
    phrase: cited.citation.phrase,
  };
};
