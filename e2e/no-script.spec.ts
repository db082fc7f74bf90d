import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { languages } from '../data/vocabulary/languages';
import { pages } from './pages';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`without script every kind of page in ${language} has its panel and the whole drawn map`, async ({
    page,
  }) => {
    for (const path of pages) {
      await page.goto(`/${language}${path}`);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      const drawn = await page
        .locator('.drawn-map [data-site]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-site')));
      expect(new Set(drawn).size, path).toBe(sites.length);
      await expect(page.locator('.drawn-map [data-site]').first(), path).toBeVisible();
      const cities = page.locator('.drawn-map [data-plate]');
      expect(await cities.count(), path).toBeGreaterThanOrEqual(11);
    }
  });
}

test('without script a symbol of the drawn map is a link to its page', async ({ page }) => {
  await page.goto('/zh');
  await page.locator('.drawn-map [data-site="steel-base-linfen"]').click();
  await expect(page).toHaveURL(/\/zh\/sites\/steel-base-linfen$/);
});
