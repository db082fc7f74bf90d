import { expect, type Page, test } from '@playwright/test';
import { pages } from './pages';

test.use({ javaScriptEnabled: false });

/** How far a page reaches past its window, CSS px: nobody should have to scroll both ways to read. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('in a window of 320 px, which is any window at 400 %, no page is wider than it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of pages) {
    await page.goto(`/en${path}`);
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
});

test('on a wall of 3840 × 2160 px the map takes the room, and lines stay short enough to read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  for (const path of ['', '/sites/information-belt', '/plan/97']) {
    await page.goto(`/zh${path}`);
    const map = await page.locator('.drawn-map').boundingBox();
    expect(map?.height, path).toBeGreaterThan(1600);
    const panel = await page.locator('#panel').boundingBox();
    expect(panel?.width, path).toBeLessThan(900);
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
  }
});
