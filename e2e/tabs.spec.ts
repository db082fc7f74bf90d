import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { Atlas, withoutLiveMap } from './atlas';

test('the line goes dead midway: what is open goes on working', async ({ page, context }) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  await context.setOffline(true);
  await atlas.panBy(80, 30);
  await expect(page).toHaveURL(/at=/);
  await page.locator('[data-layer="coal"]').first().click();
  await expect(page).toHaveURL(/sectors=/);
  await atlas.settled();
  expect((await atlas.listedSites()).size).toBeLessThan(sites.length);
  await context.setOffline(false);
});

test('a tab that is older than what the server has says so, and is renewed by one press', async ({
  page,
}) => {
  let build = 'one';
  await page.route('**/en/about', (route) =>
    route.request().method() === 'HEAD'
      ? route.fulfill({ headers: { etag: build } })
      : route.fallback(),
  );
  await withoutLiveMap(page);
  const asked = () => page.waitForResponse((response) => response.request().method() === 'HEAD');
  const first = asked();
  await page.goto('/en/about');
  await first;
  const comeBack = async () => {
    const answer = asked();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await answer;
  };
  const sign = page.locator('[data-offline]');
  await comeBack();
  await expect(sign).toHaveAttribute('data-offline', 'none');
  build = 'two';
  await comeBack();
  await expect(sign).toContainText('A new version is ready');
  await page.evaluate(() => Object.assign(window, { witness: true }));
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => page.evaluate(() => 'witness' in window).catch(() => true)).toBe(false);
  await expect(sign).toHaveAttribute('data-offline', 'none');
});

test('a tab whose server is out of reach and that has no copy says what is left', async ({
  page,
  context,
}) => {
  await new Atlas(page).openDrawn('/en');
  await context.setOffline(true);
  const sign = page.locator('[data-offline]');
  await expect(sign).toContainText('The server is out of reach: what is open goes on working');
  await context.setOffline(false);
  await expect(sign).toBeEmpty();
});

test('a tab left for a night asks once an hour for a new version, and is what it was in the morning', async ({
  page,
}) => {
  await page.clock.install();
  const atlas = new Atlas(page);
  await atlas.open('/en');
  const happened: string[] = [];
  page.on('request', (request) =>
    happened.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  page.on('pageerror', (error) => happened.push(`${error}`));
  const held = () => page.evaluate(() => document.querySelectorAll('*').length);
  const before = await held();
  // Every timer of twelve hours by the page’s own clock.
  await page.clock.runFor('12:00:00');
  await expect.poll(() => happened).toEqual(Array.from({ length: 12 }, () => 'HEAD /en'));
  expect(await held()).toBe(before);
  await page.locator('[data-layer="coal"]').first().click();
  await expect(page).toHaveURL(/sectors=/);
  await atlas.settled();
  expect(await atlas.liveSites(['coal-base-jinbei'])).toEqual(new Set());
});

test('two tabs of the atlas know nothing of each other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await new Atlas(one).openDrawn('/en');
  await new Atlas(two).openDrawn('/zh?theme=dark');
  await one.locator('[data-layer="coal"]').first().click();
  await expect(one).toHaveURL(/sectors=/);
  await expect(two).toHaveURL(/\/zh\?theme=dark$/);
  await two.reload();
  await expect(two).toHaveURL(/\/zh\?theme=dark$/);
});

test('a page left and come back to is the very same page, alive, from the back-forward cache', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // Chromium's headless shell has no such cache, and Playwright turns it off elsewhere.
  const executablePath = process.env.WINDOWED_CHROMIUM ?? '';
  test.skip(!executablePath, 'no browser with windows is installed');
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    executablePath,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    const atlas = new Atlas(page);
    await atlas.open('/en/cities/datong?sectors=coal,equipment');
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto('/api/health');
    await page.goBack({ waitUntil: 'commit' });
    const persisted = () => page.evaluate(() => document.documentElement.dataset.persisted);
    await expect.poll(() => persisted().catch(() => '')).toBe('true');

    const before = await atlas.camera();
    await atlas.panBy(90, 40);
    await expect.poll(() => atlas.camera()).not.toEqual(before);
    await expect(page).toHaveURL(/at=/);
    await page.locator('#panel a[href*="/en/sites/"]:visible').first().click();
    await expect(page).toHaveURL(/\/en\/sites\/.*sectors=coal/);
    await expect.poll(async () => (await atlas.selectedOnMap()).length).toBeGreaterThan(0);
    await page
      .locator('.filter-bar')
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await expect(page).not.toHaveURL(/sectors=coal,equipment/);
  } finally {
    await browser.close();
  }
});
