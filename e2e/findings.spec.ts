import { expect, test } from '@playwright/test';
import { findings } from '../data/dataset';
import { languages, t } from '../data/vocabulary/languages';
import { Atlas } from './atlas';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every finding stands on its page in ${language}, all its sides with their paragraphs`, async ({
      page,
    }) => {
      await page.goto(`/${language}/findings`);
      for (const { id, title, stands } of findings) {
        const entry = page.locator(`[id="${id}"]`);
        await expect(entry.getByRole('heading'), id).toHaveText(t(title, language));
        await expect(entry.locator('blockquote'), id).toHaveCount(stands.length);
        await expect(entry.locator('cite'), id).toContainText(
          stands.map(({ citation }) => `¶${citation.paragraph}`),
        );
      }
    });
  }
});

test('from a site to what the plan says two ways of it, and back to the sites of both', async ({
  page,
}) => {
  await new Atlas(page).openDrawn('/en/sites/electric-vehicle-base-jinzhong');
  await page.getByRole('link', { name: 'Electric vehicles: with Jinzhong or without' }).click();
  await expect(page).toHaveURL(/\/en\/findings#electric-vehicles$/);
  const entry = page.locator('[id="electric-vehicles"]');
  await expect(entry.getByRole('heading')).toBeInViewport();
  await entry.getByRole('link', { name: 'Taiyuan–Jincheng' }).click();
  await expect(page).toHaveURL(/sites\/electric-vehicles-axis-base-taiyuan-jincheng$/);
});
