import { expect, type Page, type Route, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { Atlas, fold, unfold, withoutLiveMap } from './atlas';

const frame = (page: Page) => page.locator('.atlas-map');
const status = (page: Page) => frame(page).getByRole('status').filter({ hasText: /\S/ });
const drawn = (page: Page) => page.locator('.drawn-map [data-site]').first();

/** What a request for data can come to, other than data. */
const failures: Record<string, (route: Route) => Promise<void>> = {
  refused: (route) => route.abort(),
  'answered with an error': (route) => route.fulfill({ status: 500, body: 'no' }),
  'cut off': (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"sites":{"a":[1,' }),
  'a page instead of data': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
  'nothing instead of data': (route) =>
    route.fulfill({ contentType: 'application/json', body: 'null' }),
};

const openTakeAway = (page: Page): Promise<void> => unfold(fold(page, 'Take away'));

/** Each request for data, where a reader makes it, and what is there once it has been answered. */
const requests: {
  path: string;
  page: string;
  ask?: (page: Page) => Promise<void>;
  stays: string;
  comes: (page: Page) => Promise<void>;
}[] = [
  {
    path: '/map/ground.json',
    page: '/en/cities/taiyuan',
    stays: '.drawn-map [data-site]',
    comes: (page) => new Atlas(page).settled(),
  },
  {
    path: '/where/grounds.json',
    page: '/en/where?area=112,37,60',
    stays: '#panel h1',
    comes: (page) => expect(page.locator('#panel')).toContainText('May be inside'),
  },
  {
    path: '/sites/comparison.json',
    page: '/en/shortlist?picks=steel-base-linfen,coal-base-jinbei',
    stays: '.pick-list li',
    comes: (page) => expect(page.locator('.pick-list')).toContainText('km'),
  },
  {
    path: '/sites/rows.json',
    page: '/en',
    ask: openTakeAway,
    stays: '#panel h1',
    comes: (page) => expect(page.getByRole('button', { name: /^CSV/ })).toBeEnabled(),
  },
  {
    path: '/sites/shapes.json',
    page: '/en',
    ask: openTakeAway,
    stays: '#panel h1',
    comes: (page) => expect(page.getByRole('button', { name: /^GeoJSON/ })).toBeEnabled(),
  },
  {
    path: '/search/index.json',
    page: '/en',
    ask: async (page) => {
      await expect(async () => {
        await page.keyboard.press('/');
        await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused({ timeout: 250 });
      }).toPass();
      await page.keyboard.type('coal');
    },
    stays: '#panel h1',
    comes: (page) => expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible(),
  },
];

for (const { path, page: address, ask, stays, comes } of requests) {
  test(`${path} failing in every way says so, leaves the rest, and is mended by one press`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${error}`));
    if (path !== '/map/ground.json') {
      await withoutLiveMap(page);
    }
    const names = Object.keys(failures);
    for (const name of names) {
      let broken = true;
      await page.route(`**${path}`, (route) =>
        broken ? failures[name]?.(route) : route.continue(),
      );
      await page.goto(address);
      await ask?.(page);
      const retry = page
        .getByRole('button', { name: /^(Try again|Again)$/ })
        .and(page.locator(':not(.atlas-map [role="status"] *)'));
      const own = path === '/map/ground.json' ? status(page).getByRole('button') : retry.first();
      await expect(own, name).toBeVisible();
      await expect(page.locator(stays).first(), name).toBeVisible();
      await expect(drawn(page), name).toBeVisible();
      broken = false;
      // One of each is mended to the end: the others differ in what is answered only.
      if (name === names.at(-1)) {
        await own.click();
        await comes(page);
      }
      await page.unroute(`**${path}`);
    }
    expect(errors).toEqual([]);
  });
}

test('data that takes its time: after a second a line says what is coming', async ({ page }) => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/map/ground.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/en');
  await expect(status(page)).toHaveText('Loading the map that zooms…');
  await expect(drawn(page)).toBeVisible();
  release();
  await new Atlas(page).settled();
  await expect(status(page)).toBeHidden();
});

test('the live map’s program not arriving is said, and one press mends it', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  let broken = true;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (!broken) return route.continue();
    const response = await route.fetch();
    const body = await response.text();
    return body.includes('GPUInitializationError') ? route.abort() : route.fulfill({ response });
  });
  await page.goto('/en');
  await expect(status(page).getByRole('button')).toBeVisible();
  await expect(drawn(page)).toBeVisible();
  broken = false;
  await status(page).getByRole('button').click();
  await new Atlas(page).settled();
  expect(errors).toEqual([]);
});

test('without WebGL the drawn map stays with all its links, and a line says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...given: unknown[]
    ) {
      if (/webgl/.test(String(given[0]))) return null;
      return getContext.apply(this, given as Parameters<typeof getContext>);
    } as typeof getContext;
  });
  await page.goto('/en');
  await expect(status(page)).toContainText('no WebGL');
  const atlas = new Atlas(page);
  expect((await atlas.drawnSites()).size).toBe(sites.length);
  await page.locator('.drawn-map [data-site="steel-base-linfen"]').click();
  await expect(page).toHaveURL(/\/en\/sites\/steel-base-linfen$/);
  await page.goBack();
  await page.locator('[data-layer="coal"]').first().click();
  await expect(page).toHaveURL(/sectors=/);
});

test('a map that loses its picture says so and comes back by itself, twice', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/en/cities/datong');
  for (const time of ['first', 'second']) {
    await atlas.map.evaluate((element) => {
      const canvas = element.querySelector('canvas');
      const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      lose?.loseContext();
      Object.assign(element, { lose });
    });
    await expect(status(page), time).toContainText('The map’s picture was lost');
    await expect(drawn(page), time).toBeVisible();
    await atlas.map.evaluate((element) => {
      (element as unknown as { lose: WEBGL_lose_context }).lose.restoreContext();
    });
    await expect(frame(page), time).toHaveAttribute('data-live', 'ready');
    await expect(status(page), time).toBeHidden();
    await expect
      .poll(() => atlas.liveSites(['rail-transit-base-datong']), { message: time })
      .toEqual(new Set(['rail-transit-base-datong']));
  }
});

test('storage that refuses and a clock that is wrong change nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    for (const method of ['setItem', 'getItem', 'removeItem'] as const) {
      Storage.prototype[method] = refuse;
    }
  });
  for (const year of [1970, 2099]) {
    await page.clock.setFixedTime(new Date(`${year}-01-01T00:00:00Z`));
    const atlas = new Atlas(page);
    await atlas.openDrawn('/en?sectors=coal');
    await fold(page, 'Take away').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSV/ }).click();
    expect((await download).suggestedFilename()).toContain(`${year}-01-01`);
    await atlas.openDrawn('/en/sectors/coal?sectors=coal');
    await page.locator('#panel a[href*="/en/sites/"]:visible').first().click();
    await expect(page).toHaveURL(/\/en\/sites\/.*sectors=coal/);
  }
  expect(errors).toEqual([]);
});
