import { expect, type Locator, type Page, test } from '@playwright/test';
import { fold } from './atlas';

/** Each fold, where a reader finds it, and what it holds or brings. */
const folds: { page: string; summary: (page: Page) => Locator; brings: string }[] = [
  { page: '/en', summary: (page) => fold(page, 'Take away'), brings: '.tool-content li button' },
  { page: '/en/ports', summary: (page) => fold(page, 'Share'), brings: '[data-share-link]' },
  {
    page: '/en',
    summary: (page) => page.locator('#panel summary[aria-label$="Metallurgy"]'),
    brings: '[data-layer="steel"]',
  },
  {
    page: '/en/matrix',
    summary: (page) => page.locator('[data-matrix-row="metallurgy"] summary'),
    brings: '[data-matrix-row="steel"]',
  },
  { page: '/zh/table', summary: (page) => fold(page, '选列'), brings: '.tool-content input' },
];

test('what is unfolded before any script has come is unfolded, and stays so', async ({ page }) => {
  await page.route('**/map/ground.json', (route) => route.abort());
  for (const { page: path, summary, brings } of folds) {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await summary(page).click();
    await expect(summary(page).locator('xpath=..'), path).toHaveAttribute('open', '');
    await expect(page.locator('.atlas-map'), path).toHaveAttribute('data-live', 'waiting');
    release();
    await expect(page.locator(brings).first(), path).toBeVisible();
    await expect(summary(page).locator('xpath=..'), path).toHaveAttribute('open', '');
    await page.unroute('**/_next/static/chunks/*.js');
  }
});

test('on a narrow map the list of regions and spans opens without a script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 820, height: 700 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('/en');
  await page.locator('.loom-tab summary').click();
  const list = page.locator('.loom-list a');
  await expect(list.first()).toBeVisible();
  await list.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).not.toBe('/en');
  await context.close();
});
