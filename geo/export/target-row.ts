import type { Comparator } from '@/data/schema/target';
import { earlierOf, type Level, latestOf, type Target } from '@/data/target';
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
  /** Whether value or baseline follows from other figures instead of standing in the plan. */
  derived: boolean;
  paragraph: number;
  phrase: string;
  subsector: string | null;
  theme: string | null;
  /** The upper end, where the value is a range. */
  upper: number | null;
  /** How a rate a year binds: `eq` where it is exact, null where the value is none. */
  bound: 'eq' | 'ge' | 'about' | null;
  baseline_comparator: Comparator | null;
  baseline_paragraph: number | null;
  baseline_phrase: string | null;
  earlier_year: number | null;
  earlier: number | null;
  earlier_paragraph: number | null;
  earlier_phrase: string | null;
  /** How the derived value was computed. */
  formula: string | null;
  /** What of the row is our reading, and why. */
  interpreted_zh: string | null;
  interpreted_en: string | null;
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
  'subsector',
  'theme',
  'upper',
  'bound',
  'baseline_comparator',
  'baseline_paragraph',
  'baseline_phrase',
  'earlier_year',
  'earlier',
  'earlier_paragraph',
  'earlier_phrase',
  'formula',
  'interpreted_zh',
  'interpreted_en',
] as const satisfies readonly (keyof TargetRow)[];

const citationOf = (level: Level | undefined) =>
  level && !level.derived ? level.citation : undefined;

const boundOf = ({ comparator, bound }: Level): TargetRow['bound'] =>
  comparator === 'per-year' ? (bound ?? 'eq') : null;

/** Each reading once, in the order of the levels. */
const readings = ({ levels }: Target, language: 'zh' | 'en'): string | null =>
  [...new Set(levels.flatMap(({ interpreted }) => interpreted?.[language] ?? []))].join(
    language === 'zh' ? '' : ' ',
  ) || null;

/** The last level is the value, the one before it the baseline; the phrase is the stated one's. */
export const targetRow = (target: Target): TargetRow => {
  const [value, baseline, earlier] = [latestOf(target), earlierOf(target), target.levels.at(-3)];
  const cited = citationOf(value) ?? citationOf(baseline);
  if (!cited) throw new Error(`${target.id} has no stated level`);
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
    paragraph: cited.paragraph,
    phrase: cited.phrase,
    subsector: target.subsector ?? null,
    theme: target.theme ?? null,
    upper: value.upper ?? null,
    bound: boundOf(value),
    baseline_comparator: baseline?.comparator ?? null,
    baseline_paragraph: citationOf(baseline)?.paragraph ?? null,
    baseline_phrase: citationOf(baseline)?.phrase ?? null,
    earlier_year: earlier?.year ?? null,
    earlier: earlier?.value ?? null,
    earlier_paragraph: citationOf(earlier)?.paragraph ?? null,
    earlier_phrase: citationOf(earlier)?.phrase ?? null,
    formula: (value.derived ?? baseline?.derived)?.formula ?? null,
    interpreted_zh: readings(target, 'zh'),
    interpreted_en: readings(target, 'en'),
  };
};
