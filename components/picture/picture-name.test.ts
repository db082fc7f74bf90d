import { expect, test } from '@playwright/test';
import { everything } from '@/geo/features/filter';
import { firstChoice } from './picture-choice';
import { pictureName } from './picture-name';

test('a picture’s name says the page, the day, the filter and the frame', () => {
  const filter = { ...everything, cities: new Set(['luliang'] as const) };
  expect(pictureName('/zh', filter, '2026-01-31', firstChoice)).toBe(
    'shanxi-map_2026-01-31_luliang_wide-2x.png',
  );
  expect(
    pictureName('/en/sites/air-axis', everything, '2026-01-31', {
      format: 'svg',
      frame: 'a4',
      upright: true,
      ratio: 1,
    }),
  ).toBe('shanxi-sites-air-axis_2026-01-31_all_a4-upright.svg');
});
