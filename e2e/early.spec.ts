import { expect, type Locator, type Page, test } from '@playwright/test';
import { fold, withoutLiveMap } from './atlas';

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

/** Opens a page whose scripts come only when it is said. */
const openUnscripted = async (page: Page, path: string): Promise<() => Promise<void>> => {
  const chunks = '**/_next/static/chunks/*.js';
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(chunks, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return async () => {
    await expect(page.locator('.atlas-map'), path).toHaveAttribute('data-live', 'waiting');
    release();
    await expect(page.locator('.atlas-map'), path).not.toHaveAttribute('data-live', 'waiting');
    await page.unroute(chunks);
  };
};

test('what is unfolded before any script has come is unfolded, and stays so', async ({ page }) => {
  await withoutLiveMap(page);
  for (const { page: path, summary, brings } of folds) {
    const letScriptsCome = await openUnscripted(page, path);
    await summary(page).click();
    await expect(summary(page).locator('xpath=..'), path).toHaveAttribute('open', '');
    await letScriptsCome();
    await expect(page.locator(brings).first(), path).toBeVisible();
    await expect(summary(page).locator('xpath=..'), path).toHaveAttribute('open', '');
  }
});

test('what is switched before any script has come is switched, beside what the link says', async ({
  page,
}) => {
  await withoutLiveMap(page);
  const switches: { path: string; box: string; reached: string }[] = [
    { path: '/en', box: '[data-layer="coal"]', reached: '?sectors=!coal' },
    { path: '/en?keys=off', box: '[data-layer="coal"]', reached: '?keys=off&sectors=!coal' },
    {
      path: '/en?sectors=!steel',
      box: '[data-layer="coal"]',
      reached: '?sectors=!coal,steel',
    },
    { path: '/en/about', box: '.key-switch input', reached: '?keys=off' },
    { path: '/en/compare', box: '[data-pick="datong"]', reached: '?cities=datong' },
  ];
  for (const { path, box, reached } of switches) {
    const letScriptsCome = await openUnscripted(page, path);
    await page.locator(box).first().click();
    const scrolled = () => page.locator('#panel').evaluate(({ scrollTop }) => scrollTop);
    const before = await scrolled();
    await letScriptsCome();
    await expect.poll(() => new URL(page.url()).search, path).toBe(reached);
    expect(await scrolled(), `${path} stays where it was scrolled to`).toBe(before);
  }
});

test('what is chosen before any script has come is chosen', async ({ page }) => {
  await withoutLiveMap(page);
  const choices: { label: string; option: string; reached: string }[] = [
    { label: 'Theme', option: 'dark', reached: '?text=l&theme=dark' },
    { label: 'Size of the map’s lettering', option: 's', reached: '?text=s' },
  ];
  for (const { label, option, reached } of choices) {
    const letScriptsCome = await openUnscripted(page, '/en?text=l');
    await page.getByRole('combobox', { name: label }).selectOption(option);
    await letScriptsCome();
    await expect.poll(() => new URL(page.url()).search, label).toBe(reached);
  }
});

test('a site picked in the first moment joins those that the link brought', async ({ page }) => {
  await withoutLiveMap(page);
  const [brought, picked] = ['steel-base-linfen', 'olefin-project-datong'];
  await page.addInitScript((id) => {
    // Right after the commit that takes the page over, before React has run any effect of it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () =>
      document.querySelector<HTMLElement>(`#panel [data-pick="${id}"]`)?.click();
    let commits = 0;
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: () => {
          commits += 1;
          if (commits === 1) port2.postMessage(null);
        },
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
      },
    });
  }, picked);
  await page.goto(`/en/cities/datong?picks=${brought}`);
  await expect(page).toHaveURL(new RegExp(`picks=${brought},${picked}$`));
});

test('nothing on a page moves when its scripts come', async ({ page }) => {
  await withoutLiveMap(page);
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        sources: { node: Element | null }[];
      })[]) {
        for (const { node } of entry.sources) moved.push(`${node?.nodeName} ${node?.className}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  const paths = [
    '/en',
    '/zh',
    '/en/about',
    '/en/sectors/coal',
    '/zh/targets',
    '/en/sites/olefin-project-datong',
  ];
  for (const path of paths) {
    const letScriptsCome = await openUnscripted(page, path);
    await expect(page.locator('.atlas-caveat')).toBeVisible();
    await page.evaluate(async () => {
      await document.fonts.ready;
      (window as unknown as { moved: string[] }).moved.length = 0;
    });
    await letScriptsCome();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
    expect(moved, path).toEqual([]);
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
