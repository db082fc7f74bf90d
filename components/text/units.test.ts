import { expect, test } from '@playwright/test';
import { targets } from '@/data/dataset';
import { type UnitId, unitIds, units } from '@/data/vocabulary/units';
import { amountIn, figureIn, readerUnit } from './units';

test('Chinese keeps the plan’s own unit, English counts in thousands, millions and billions', () => {
  const both = (unit: UnitId, value: number) =>
    [amountIn('zh', unit, { value }), amountIn('en', unit, { value })] as const;
  expect(both('yuan-100m', 5000)).toEqual(['5000 亿元', '500 billion yuan']);
  expect(both('yuan-trillion', 2.33)).toEqual(['2.33 万亿元', '2.33 trillion yuan']);
  expect(both('tonne-100m', 9.44)).toEqual(['9.44 亿吨', '944 million t']);
  expect(both('tonne-10k', 4267.3)).toEqual(['4267.3 万吨', '42.673 million t']);
  expect(both('kw-100m', 1.3)).toEqual(['1.3 亿千瓦', '130 GW']);
  expect(both('kw-10k', 6000)).toEqual(['6000 万千瓦', '60 GW']);
  expect(both('kwh-100m', 2457.4)).toEqual(['2457.4 亿千瓦时', '245.74 billion kWh']);
  expect(both('m3-100m', 50)).toEqual(['50 亿立方米', '5 billion m³']);
  expect(both('vehicles-10k', 12)).toEqual(['12 万辆', '120,000 vehicles']);
  expect(both('percent', 72)).toEqual(['72%', '72%']);
  expect(both('points', 70)).toEqual(['70', '70']);
  expect(amountIn('zh', 'firms', { value: 3, upper: 5 })).toBe('3–5 家');
});

test('no English unit is a number, as “10,000 t” would be', () => {
  for (const unit of unitIds) expect(readerUnit('en', unit).name, unit).toMatch(/^[^\d]+$/);
});

test('no digit of the plan is lost on the way to English', () => {
  for (const { id, unit, levels } of targets) {
    for (const level of levels) {
      const written = figureIn('en', unit, { value: level.value }).replace(/[,%]/g, '');
      const back = (Number(written) * readerUnit('en', unit).inBase) / units[unit].inBase;
      expect(back, id).toBeCloseTo(level.value, 8);
    }
  }
});
