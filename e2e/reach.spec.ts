import { devices, expect, type Page, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { t } from '../data/vocabulary/languages';
import { sectors } from '../data/vocabulary/sectors';
import { Atlas, withoutLiveMap } from './atlas';
import { pages } from './pages';

const ids = sites.map(({ id }) => id);

/** From now on, everything that a live region says. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regions = '[role="status"], [role="alert"], [aria-live]';
    const before = new Map<Element, string>();
    const hear = () => {
      for (const region of document.querySelectorAll(regions)) {
        const text = region.textContent?.trim() ?? '';
        if (text !== before.get(region) && text !== '' && before.has(region)) heard.push(text);
        before.set(region, text);
      }
    };
    hear();
    new MutationObserver(hear).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('the map is a named region with help, takes one stop of the keyboard, and is no application', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: 'Map of Shanxi that can be zoomed' }),
  ).toBeVisible();
  const canvas = atlas.map.locator('canvas');
  await expect(canvas).toHaveAccessibleName('Map that keys move');
  await expect(canvas).toHaveAccessibleDescription(/Arrow keys move the map.*lists.*the same/);
  const stops = await page
    .locator('.atlas-map')
    .evaluate((frame) =>
      [...frame.querySelectorAll('a, button, select, summary, [tabindex]')]
        .filter((element) => (element as HTMLElement).tabIndex >= 0 && element.checkVisibility())
        .map((element) => element.tagName),
    );
  expect(stops.filter((tag) => tag === 'CANVAS')).toHaveLength(1);
  expect(stops.filter((tag) => tag.toUpperCase() === 'A')).toEqual([]);
});

test('by keys alone: Alt with an arrow walks from symbol to symbol, each is said once, Enter opens it', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en?at=112.55,37.87,9');
  await atlas.map.locator('canvas').focus();
  const spoken = page.locator('[data-spoken]');
  await expect(spoken).toContainText('sites in view');
  await listen(page);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(spoken).toHaveText(
    /^Moved .*east.*sites in view\. In the middle: .+; Enter opens it\.$/,
  );
  await atlas.settled();
  expect(await heard(page)).toHaveLength(1);
  const [, name = ''] = (await spoken.textContent())?.match(/middle: (.+); Enter/) ?? [];
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/sites\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('a switch says once how many sites are left, and a step of the map once where it went', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  await listen(page);
  await page.locator('[data-layer="coal"]').first().click();
  await atlas.settled();
  expect(await heard(page)).toEqual([expect.stringMatching(/\d+ .*sites/)]);
  await atlas.map.locator('canvas').focus();
  await expect(page.locator('[data-spoken]')).toContainText('sites in view');
  await listen(page);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-spoken]')).toContainText('Moved north.');
  await atlas.settled();
  expect(await heard(page)).toHaveLength(1);
});

test('by pointer alone, without a drag: buttons zoom the map and bring the province back, a click opens a site', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  const [, , whole] = await atlas.camera();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await atlas.camera())[2]).toBeGreaterThan(whole + 0.9);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(async () => (await atlas.camera())[2]).toBeCloseTo(whole, 1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=/);
  await page.getByRole('button', { name: 'Whole province' }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect.poll(async () => (await atlas.camera())[2]).toBeCloseTo(whole, 2);
  await atlas.settled();
  await atlas.clickSite('olefin-project-datong');
  await expect(page).toHaveURL(/\/en\/sites\/olefin-project-datong$/);
});

test('keys of one character can be turned off, and the others go on working', async ({ page }) => {
  await withoutLiveMap(page);
  await page.goto('/en/about');
  await page.getByRole('checkbox', { name: /Keys of one character/ }).click();
  await expect(page).toHaveURL(/keys=off/);
  await page.locator('h1').click();
  const before = page.url();
  await page.keyboard.press('p');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).not.toBeFocused();
  expect(page.url()).toBe(before);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.goto('/en?mode=present&story=coal-and-power.1&keys=off');
  await expect(page.locator('.hall-tools')).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/en.*story=coal-and-power\.2/);
  await expect(page).toHaveURL(/keys=off/);
});

test('the focus goes with the reader: into the panel of the page that opens, and back to the link', async ({
  page,
}) => {
  await withoutLiveMap(page);
  await page.goto('/en');
  const link = page.locator('#panel a[href^="/en/sectors/coal"]:visible').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/sectors\/coal/);
  await expect(page.locator('#panel')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en$/);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('a list that grows and shrinks leaves the focus where it was', async ({ page }) => {
  await new Atlas(page).openDrawn('/en/sectors/metallurgy');
  const pick = page.locator('#panel [data-pick]').first();
  const id = await pick.getAttribute('data-pick');
  await pick.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/picks=/);
  await expect(page.locator(`#panel [data-pick="${id}"]`).first()).toBeFocused();
});

/** Goes through a page by Tab; gives what has the focus and is covered by something else. */
const covered = async (page: Page, most: number): Promise<string[]> => {
  const found: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width * height > 0);
      const seen = boxes.some(({ left, right, top, bottom }) =>
        [0.1, 0.5, 0.9].some((share) => {
          const there = document.elementFromPoint(
            left + (right - left) * share,
            top + (bottom - top) / 2,
          );
          return there && (element.contains(there) || there.contains(element));
        }),
      );
      // What is read and not seen covers nothing: a box of one pixel.
      const unseen = boxes.every(({ width, height }) => width <= 1 && height <= 1);
      return seen || unseen ? null : element.outerHTML.slice(0, 120);
    });
    if (hidden) found.push(hidden);
  }
  return found;
};

test('what has the focus is never covered by what sticks, on a desk or a phone', async ({
  page,
}) => {
  await withoutLiveMap(page);
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    for (const path of ['/en', '/zh/sectors/metallurgy', '/en/plan/97']) {
      await page.goto(path);
      expect.soft(await covered(page, 60), `${path} at ${size.width}`).toEqual([]);
    }
  }
});

test('with forced colours the lists are whole, and every mark keeps its shape on its ground', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const atlas = new Atlas(page);
  await atlas.openDrawn('/en/sectors/metallurgy');
  const expected = sites.filter(({ sector }) => sector === 'metallurgy').map(({ id }) => id);
  expect([...(await atlas.listedSites())].sort()).toEqual([...expected].sort());
  expect((await atlas.drawnSites()).size).toBe(ids.length);
  for (const tool of ['#panel summary', '#panel button', 'select']) {
    const border = await page
      .locator(`${tool}:visible`)
      .first()
      .evaluate((element) => getComputedStyle(element).forcedColorAdjust);
    expect(border, tool).toBe('auto');
  }
});

test('with the distances between letters, words and lines of WCAG 1.4.12 no page loses anything', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.openDrawn('/en');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
           word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
  for (const path of pages) {
    await atlas.follow(`/en${path}`);
    const cut = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const texts = document.querySelectorAll('#panel :is(p, li, td, th, dd, dt, h1, h2, h3, a)');
      const clipped = [...texts].filter((text) => {
        const { overflowX, overflowY } = getComputedStyle(text);
        const clips = overflowX !== 'visible' || overflowY !== 'visible';
        return clips && text.checkVisibility() && text.scrollHeight > text.clientHeight + 2;
      });
      return [
        ...(scrollWidth > clientWidth ? ['the page'] : []),
        ...clipped.map((text) => text.outerHTML.slice(0, 80)),
      ];
    });
    expect.soft(cut, path).toEqual([]);
  }
});

test.describe('under a finger', () => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('a group is called by its place and what it holds, sector by sector', async ({ page }) => {
    await withoutLiveMap(page);
    await page.goto('/en');
    const there = sites.filter(
      ({ extent, prefectures: [city] }) => extent === 'place' && city === 'taiyuan',
    );
    const equipment = there.filter(({ sector }) => sector === 'equipment').length;
    const group = page.locator('[data-group="taiyuan"]');
    await expect(group).toHaveAccessibleName(new RegExp(`^Taiyuan, ${there.length} sites`));
    await expect(group).toHaveAccessibleName(
      new RegExp(`${t(sectors.equipment.name, 'en')} ${equipment}\\b`),
    );
  });

  /** What is pressed, as wide and as high as a finger; links within a sentence are as high as it. */
  test('what is pressed is 44 px high or wide enough, in the map’s tools, the lists and the tables', async ({
    page,
  }) => {
    const atlas = new Atlas(page);
    await atlas.openDrawn('/zh');
    for (const path of pages) {
      await atlas.follow(`/zh${path}`);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, select, summary, input, label.tool-button, nav > a')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => {
            const target = element.closest('label') ?? element;
            const { width, height } = target.getBoundingClientRect();
            return { width, height, html: element.outerHTML.slice(0, 100) };
          })
          .filter(({ width, height }) => width > 1 && height > 1 && height < 43.5)
          .map(({ height, html }) => `${height.toFixed(0)}: ${html}`),
      );
      expect.soft(small, path).toEqual([]);
    }
  });
});
