import { expect, test } from '@playwright/test';
import { Atlas } from './atlas';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('twenty pans, then one Back leaves the page', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh/ports');
  await page.getByRole('link', { name: '山西工业布局图' }).click();
  await expect(page).toHaveURL(/\/zh$/);
  await atlas.settled();
  for (let pan = 0; pan < 20; pan++) {
    const before = page.url();
    await atlas.panBy(pan % 2 === 0 ? 60 : -25, 20);
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/zh\/ports/);
});

test('Back and Forward restore the camera that each page was left with', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  await atlas.panBy(90, 40);
  await expect(page).toHaveURL(/at=/);
  const left = await atlas.camera();
  await page.locator('#panel [data-switch-group="cities"] summary').click();
  await page.locator('#panel [data-switch-group="cities"] a[href*="/en/cities/datong"]').click();
  await expect(page).toHaveURL(/\/en\/cities\/datong$/);
  await atlas.settled();
  await expect.poll(async () => (await atlas.camera())[2]).toBeGreaterThan(left[2] + 0.3);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\?at=/);
  await expect.poll(async () => (await atlas.camera())[0]).toBeCloseTo(left[0], 2);
  expect((await atlas.camera())[2]).toBeCloseTo(left[2], 1);
});

test('a link restores camera, filters, base map and theme', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open(
    '/en/sectors/metallurgy?at=111.5,36.5,7.5&sectors=steel,coking&cities=luliang,linfen&layers=rivers&theme=dark',
  );
  const [lng, lat, zoom] = await atlas.camera();
  expect(lng).toBeCloseTo(111.5, 3);
  expect(lat).toBeCloseTo(36.5, 3);
  expect(zoom).toBeCloseTo(7.5, 2);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const listed = await atlas.listedSites();
  expect(listed).toEqual(new Set(['steel-base-linfen', 'steel-base-luliang']));
});

test('a broken link falls back part by part', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const atlas = new Atlas(page);
  await atlas.open('/zh?at=NaN,foo,1&sectors=<script>&kinds=__proto__&theme=pink&cities=datong');
  expect(await atlas.drawnSites()).toContain('rail-transit-base-datong');
  expect(await atlas.drawnSites()).not.toContain('rail-transit-base-taiyuan');
  expect(problems).toEqual([]);
});

test('Esc closes a site and keeps the filter; Enter opens what the keyboard points at', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh/sites/steel-base-linfen?sectors=metallurgy');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/zh\?sectors=metallurgy$/);
  await atlas.open('/zh/sites/foam-ceramics-project-jiexiu?at=111.9103,37.0282,9');
  await page.locator('[data-atlas-map] canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/sites\/foam-ceramics-project-jiexiu/);
});

test('a window that changes its size still shows the whole province, and writes no camera', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  await page.setViewportSize({ width: 1000, height: 620 });
  await expect.poll(async () => (await atlas.camera())[2]).toBeLessThan(6);
  await atlas.settled();
  await expect(page).toHaveURL(/\/zh$/);
  const corners = ['air-port-datong', 'rail-transit-base-yongji'];
  await expect.poll(() => atlas.liveSites(corners)).toEqual(new Set(corners));
});

test('the map stays mounted while pages change', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh/cities/datong');
  await atlas.map.evaluate((element) => void element.setAttribute('data-same', ''));
  await page.locator('#panel a[href*="/zh/sites/"]').first().click();
  await expect(page).toHaveURL(/\/zh\/sites\//);
  await expect(page.locator('[data-atlas-map][data-same]')).toHaveCount(1);
});
