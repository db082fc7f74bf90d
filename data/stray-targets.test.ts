import { expect, test } from '@playwright/test';
import { buildDataset } from './dataset';
import { consumerTargets } from './records/targets/consumer';
import type { TargetRecord } from './schema/target';

test('an indicator that contradicts the others is refused with what is wrong', () => {
  const [first, second] = consumerTargets.filter(({ sector }) => sector === 'food');
  if (!first || !second) throw new Error('food has two indicators');
  const [level] = first.levels;
  if (!level) throw new Error('each has a level');
  const wrong: [TargetRecord, RegExp][] = [
    [{ ...first, theme: 'green' }, /food-revenue: a theme belongs to the province/],
    [{ ...first, subsector: 'tea' }, /food-revenue: food has no “tea”/],
    [{ ...first, growth: 'food-revenue' }, /no rate a year “food-revenue”/],
    [{ ...first, parts: ['food-growth', 'tea-revenue'] }, /no part “tea-revenue” in its unit/],
    [{ ...first, indicator: second.indicator }, /food-revenue, food-growth bear one name in en/],
    [{ ...first, levels: [{ ...level, upper: 1 }] }, /upper end of a range is above/],
    [{ ...first, levels: [level, level] }, /two levels for 2020/],
    [{ ...first, levels: [{ ...level, comparator: 'per-year' }] }, /go with a unit of growth/],
  ];
  for (const [record, message] of wrong) {
    expect(() => buildDataset({ entries: [], targets: [record, second] })).toThrow(message);
  }
});
