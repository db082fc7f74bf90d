import { expect, test } from '@playwright/test';
import { languages } from '../data/vocabulary/languages';
import { Atlas } from './atlas';
import { pages } from './pages';
import { colours, violations } from './violations';

for (const language of languages) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing on any kind of page in ${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(300_000);
      const atlas = new Atlas(page);
      const rules = theme === 'dark' ? colours : undefined;
      await atlas.open(`/${language}?theme=${theme}`);
      expect(await violations(page, rules), 'with the live map').toEqual([]);
      for (const path of pages) {
        await atlas.openDrawn(`/${language}${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
        expect(await violations(page, rules), path).toEqual([]);
      }
    });
  }
}

test('axe finds nothing on a phone, on a missing page, or with all switches unfolded', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  await page.locator('#panel details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  expect(await violations(page)).toEqual([]);
  await page.goto('/en/sites/nowhere');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('/en/cities/taiyuan');
  expect(await violations(page)).toEqual([]);
});

test('the whole job is done with the keyboard alone', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  const focusBy = async (selector: string) => {
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await focusBy('.skip-link');
  await page.keyboard.press('Enter');
  await focusBy('[data-layer="coal"]');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/sectors=/);
  await focusBy('a[href*="/en/sectors/metallurgy"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Metallurgy');
  await focusBy('a[href*="/en/sites/steel-base-linfen"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/sites\/steel-base-linfen\?sectors=/);
  await expect.poll(() => atlas.selectedOnMap()).toContain('steel-base-linfen');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\?sectors=/);
});
