import type { Target } from '@/data/schema/target';

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
  comparator: Target['comparator'];
  /** As the plan writes it. */
  unit: string;
  /** Whether the number was computed: every one here is the plan's own. */
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

export const targetRow = (target: Target): TargetRow => ({
  id: target.id,
  indicator_zh: target.indicator.zh,
  indicator_en: target.indicator.en,
  sector: target.sector,
  baseline_year: target.baseline?.year ?? null,
  baseline: target.baseline?.value ?? null,
  year: target.year,
  value: target.value,
  comparator: target.comparator,
  unit: target.unit.zh,
  derived: false,
  paragraph: target.citation.paragraph,
  phrase: target.citation.phrase,
});
