import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { mapSites } from '../geo/features/map-sites';
import { Atlas, fold, unfold, withLiveMap, withoutLiveMap } from './atlas';

const busy =
  '/en/sectors/metallurgy?sectors=metallurgy,coking&kinds=base,project&cities=taiyuan,yuncheng&words=%E9%95%81&layers=rivers&theme=dark&text=l&at=112.1,36.2,7.5';

/** None but the embedding asks the live map: without its ground it stays away, and the page is quick. */

const openShare = (page: Page): Promise<void> => unfold(fold(page, /^(Share|分享)/));

/** What an independent reader makes of the code on the screen. */
const scanned = async (page: Page): Promise<string | undefined> => {
  const { data, width, height } = PNG.sync.read(await page.locator('.qr-code').screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

test('one press copies the link to exactly what is seen, and says so', async ({
  page,
  context,
}) => {
  await withoutLiveMap(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(busy);
  await openShare(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(new URL(page.url()).search).toBe(busy.slice(busy.indexOf('?')));
});

test('where the clipboard is closed, the link stands selected to be taken by hand', async ({
  page,
  context,
}) => {
  await withoutLiveMap(page);
  await page.goto('/zh/cities/datong?kinds=base');
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
    ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
  });
  await openShare(page);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已选中')).toBeVisible();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(page.url());
});

test('a phone that can hand a link to its other programs is given this one', async ({ page }) => {
  await withoutLiveMap(page);
  // Chromium on Linux has no such sheet; what the page hands to it is all that is ours.
  await page.addInitScript(() => {
    const given: unknown[] = [];
    Object.assign(window, { given });
    Object.assign(navigator, { share: async (data: unknown) => void given.push(data) });
  });
  await page.goto('/en/sites/steel-base-linfen?theme=light');
  await openShare(page);
  await page.getByRole('button', { name: 'Send' }).click();
  const given = await page.evaluate(() => (window as unknown as { given: unknown }).given);
  expect(given).toEqual([{ title: expect.stringContaining('Linfen'), url: page.url() }]);
});

test('the QR code read by another program is the exact link, in a hall and on a phone', async ({
  page,
}) => {
  await withoutLiveMap(page);
  const picks = mapSites.slice(0, 12).map(({ id }) => id);
  for (const address of [busy, `/zh/shortlist?picks=${picks.join(',')}`]) {
    await page.goto(address);
    await openShare(page);
    await page.getByRole('button', { name: /QR code|二维码/ }).click();
    const side = (await page.locator('.qr-code').boundingBox())?.height ?? 0;
    expect(side).toBeGreaterThan(700);
    expect(await scanned(page)).toBe(page.url());
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await scanned(page)).toBe(page.url());
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: '二维码' })).toBeFocused();
  await expect(page).toHaveURL(/\/zh\/shortlist/);
});

test('the map stands in another site’s page, and leads back to the same view', async ({
  page,
  context,
}) => {
  await withoutLiveMap(page);
  await page.goto(busy);
  const address = page.url();
  await openShare(page);
  await page.getByRole('button', { name: 'Embed' }).click();
  await page.getByLabel('Legend').uncheck();
  await page.getByRole('textbox', { name: /^Width/ }).fill('800');
  const code = await page.locator('[data-embed-code]').inputValue();
  await page.goto('about:blank');
  await withLiveMap(page);

  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title>${code}<p style="height:3000px">…`);
  }).listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    // Another site to the browser, not only another port: ours is 127.0.0.1.
    await page.goto(`http://localhost:${port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-atlas-map]')).toHaveAttribute('aria-busy', 'false', {
      timeout: 60_000,
    });
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.getByRole('contentinfo').getByText('Metallurgy')).toBeVisible();
    await expect(frame.locator('.map-controls')).toBeVisible();
    for (const gone of ['.atlas-panel', '.map-legend', '.skip-link']) {
      await expect(frame.locator(gone)).toBeHidden();
    }

    await page.locator('iframe').hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);

    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Open full map' }).click();
    const full = await opened;
    await full.waitForLoadState();
    expect(full.url()).toBe(address);
    await expect(full.locator('.atlas-masthead')).toBeVisible();
    await expect.poll(() => new Atlas(full).camera().catch(() => [])).toHaveLength(3);
    const [lng = 0, lat = 0, zoom = 0] = await new Atlas(full).camera();
    expect([lng, lat, zoom].map((value) => Number(value.toFixed(2)))).toEqual([112.1, 36.2, 7.5]);
  } finally {
    server.close();
  }
});
