import { expect, test } from '@playwright/test';
import { targetOf } from '@/data/dataset';
import type { Target } from '@/data/target';
import { neededPoints, neededRate, statedRate } from './growth';

const known = (id: string): Target => {
  const target = targetOf(id);
  if (!target) throw new Error(`No indicator “${id}”`);
  return target;
};

test('what two stated figures need is told beside the rate that the plan states', () => {
  const revenue = known('information-revenue');
  expect(neededRate(revenue)?.value).toBeCloseTo((1700 / 952.9) ** 0.2 - 1, 10);
  expect(statedRate(revenue)?.value).toBe(11);
});

test('a baseline that follows from a rate is not held against that rate', () => {
  const food = known('food-revenue');
  expect(food.levels.some(({ derived }) => derived)).toBe(true);
  expect(neededRate(food)).toBeUndefined();
  expect(statedRate(food)?.value).toBe(13);
});

test('a share goes up by points, never by a percentage of a percentage', () => {
  const share = known('non-coal-share');
  expect(neededRate(share)).toBeUndefined();
  expect(neededPoints(share)?.value).toBeCloseTo(6.8, 10);
  expect(neededPoints(share)?.bound).toBe('ge');
});
