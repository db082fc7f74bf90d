import { paragraphCount } from '../../data/outline/paragraph-number';
import { comparators } from '../../data/schema/target';
import { plan } from '../../data/vocabulary/plan';
import { sectorIds } from '../../data/vocabulary/sectors';
import { themeIds } from '../../data/vocabulary/themes';
import type { TargetRow } from '../export/target-row';
import type { Field, Fields } from './field';
import { slug, subsectorIds } from './site-fields';

const year = {
  type: 'integer',
  minimum: Math.min(...plan.levelYears),
  maximum: Math.max(...plan.levelYears),
} as const;
const paragraph = { type: 'integer', minimum: 1, maximum: paragraphCount } as const;
const phrase = { type: 'string', maxLength: 40 } as const;

const comparator: Pick<Field, 'type' | 'values'> = { type: 'string', values: comparators };

/** What each property of a target means. */
export const targetFields: Fields<keyof TargetRow> = {
  id: {
    type: 'string',
    pattern: slug,
    means: { zh: '编号，长期不变', en: 'Its id, kept for good' },
  },
  indicator_zh: { type: 'string', means: { zh: '指标', en: 'Indicator, in Chinese' } },
  indicator_en: { type: 'string', means: { zh: '指标（英文）', en: 'Indicator, in English' } },
  sector: {
    type: 'string',
    values: ['province', ...sectorIds],
    means: { zh: '行业；province 为全省', en: 'Sector; “province” for what belongs to none' },
  },
  baseline_year: { ...year, nullable: true, means: { zh: '基期', en: 'Year of the baseline' } },
  baseline: { type: 'number', nullable: true, means: { zh: '基期值', en: 'Value then' } },
  year: { ...year, means: { zh: '目标年', en: 'Year of the goal' } },
  value: { type: 'number', means: { zh: '目标值', en: 'The goal' } },
  comparator: {
    ...comparator,
    means: {
      zh: 'eq 等于，ge 不低于，le 不高于，about 约，per-year 每年',
      en: 'eq exactly, ge at least, le at most, about, per-year a rate a year',
    },
  },
  unit: { type: 'string', means: { zh: '单位，照规划写法', en: 'Unit as the plan writes it' } },
  derived: {
    type: 'boolean',
    means: { zh: '是否由别的数推算而来', en: 'Whether it follows from other figures' },
  },
  paragraph: { ...paragraph, means: { zh: '出处：第几段', en: 'Citation: paragraph' } },
  phrase: { ...phrase, means: { zh: '该段原文', en: 'Citation: the plan’s words' } },
  subsector: {
    type: 'string',
    nullable: true,
    values: subsectorIds,
    means: { zh: '子行业', en: 'Sub-sector' },
  },
  theme: {
    type: 'string',
    nullable: true,
    values: themeIds,
    means: { zh: '全省指标的主题', en: 'Theme of a figure of the whole province' },
  },
  upper: {
    type: 'number',
    nullable: true,
    means: { zh: '区间的上限', en: 'Upper end of a range' },
  },
  bound: {
    type: 'string',
    nullable: true,
    values: ['eq', 'ge', 'about'],
    means: { zh: '年率是等于、不低于还是约', en: 'How a rate a year binds' },
  },
  baseline_comparator: {
    ...comparator,
    nullable: true,
    means: { zh: '基期值怎样写', en: 'How the baseline is meant' },
  },
  baseline_paragraph: {
    ...paragraph,
    nullable: true,
    means: { zh: '基期值的出处', en: 'Citation of the baseline: paragraph' },
  },
  baseline_phrase: {
    ...phrase,
    nullable: true,
    means: { zh: '基期值的原文', en: 'Citation of the baseline: words' },
  },
  earlier_year: { ...year, nullable: true, means: { zh: '更早一年', en: 'A year before that' } },
  earlier: { type: 'number', nullable: true, means: { zh: '更早的值', en: 'Value in that year' } },
  earlier_paragraph: {
    ...paragraph,
    nullable: true,
    means: { zh: '更早值的出处', en: 'Its citation: paragraph' },
  },
  earlier_phrase: {
    ...phrase,
    nullable: true,
    means: { zh: '更早值的原文', en: 'Its citation: words' },
  },
  formula: {
    type: 'string',
    nullable: true,
    means: { zh: '推算的算式', en: 'How a derived value was computed' },
  },
  interpreted_zh: {
    type: 'string',
    nullable: true,
    means: { zh: '哪些是我们的读法，为什么', en: 'What of it is our reading, and why (Chinese)' },
  },
  interpreted_en: {
    type: 'string',
    nullable: true,
    means: { zh: '同上（英文）', en: 'What of it is our reading, and why (English)' },
  },
};
