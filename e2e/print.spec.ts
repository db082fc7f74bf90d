import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { targets } from '../data/dataset';
import { languages } from '../data/vocabulary/languages';

test.use({ javaScriptEnabled: false });

/** What stands on each sheet of the page as Chromium prints it on A4. */
const sheetsOf = async (page: Page): Promise<string[]> => {
  const file = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)));
  return text;
};

for (const language of languages) {
  test(`a sector on paper has all its figures, its address and its sources (${language})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const sector of ['information', 'coking'] as const) {
      await page.goto(`/${language}/sectors/${sector}?theme=dark`);
      const sheets = await sheetsOf(page);
      expect(sheets.length, sector).toBeGreaterThan(0);
      expect(sheets.length, sector).toBeLessThanOrEqual(8);
      const all = sheets.join('\n');
      for (const { id, levels } of targets.filter((target) => target.sector === sector)) {
        for (const { value } of levels) expect(all, id).toContain(`${value}`);
      }
      expect(all).toContain(`/${language}/sectors/${sector}`);
      expect(all).toContain('SimpleMaps');
      expect(all).not.toContain(language === 'zh' ? '跟随系统' : 'System');
    }
  });
}

/** What is written in each chart of a page, and nowhere else in it. */
const chartsOf = (page: Page): Promise<string[][]> =>
  page
    .locator('.target-charts .goal-chart')
    .evaluateAll((charts) =>
      charts.map((chart) =>
        [
          ...chart.querySelectorAll('figcaption > span, .goal-name > :first-child, .goal-notes p'),
        ].map((words) => words.textContent ?? ''),
      ),
    );

test('no chart is torn over two sheets, and each sheet says which it is', async ({ page }) => {
  for (const sector of ['information', 'coking', 'energy-saving']) {
    await page.goto(`/en/sectors/${sector}`);
    const charts = await chartsOf(page);
    const sheets = (await sheetsOf(page)).map((text) => text.replace(/\s/g, ''));
    for (const words of charts) {
      const whole = sheets.some((sheet) =>
        words.every((word) => sheet.includes(word.replace(/\s/g, ''))),
      );
      expect(whole, words.join()).toBe(true);
    }
    sheets.forEach((sheet, index) => {
      expect(sheet).toContain(`${index + 1}/${sheets.length}`);
    });
  }
});

test('paper is white in every theme, with the drawn map and without controls', async ({ page }) => {
  await page.goto('/zh/sectors/coal?theme=dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--panel'),
  );
  expect(paper).toBe('#ffffff');
  await expect(page.locator('.drawn-map [data-site]').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(page.locator('.target-charts table')).toBeVisible();
});
