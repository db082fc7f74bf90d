import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { languages } from '@/data/vocabulary/languages';
import { qgisSteps } from './open-data';

test('each window of QGIS is pictured in both languages, as large as the page says, and weighs little', () => {
  const pictures = qgisSteps.flatMap(({ picture }) => picture ?? []);
  expect(pictures).toHaveLength(3);
  for (const language of languages) {
    const files = pictures.map(({ name }) => `public/qgis/${name}-${language}.png`);
    const sizes = files.map((file) => PNG.sync.read(readFileSync(file)));
    expect(sizes.map(({ width, height }) => ({ width, height }))).toEqual(
      pictures.map(({ width, height }) => ({ width, height })),
    );
    const weight = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(weight, language).toBeLessThan(40_000);
    expect(new Set(pictures.map(({ alt }) => alt[language])).size).toBe(3);
  }
});
