import { devices, expect, type Page, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { withoutLiveMap } from './atlas';

/** The live map is no part of this: its ground does not arrive, and pages open at once. */
test.beforeEach(async ({ page }) => {
  await withoutLiveMap(page);
});

const fieldOf = (page: Page) => page.getByRole('combobox', { name: /^(搜索|Search)$/ });
const optionsOf = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Presses until the page’s script is there to hear it. */
const pressToSearch = async (page: Page, keys: string): Promise<void> => {
  await expect(async () => {
    await page.keyboard.press(keys);
    await expect(fieldOf(page)).toBeFocused({ timeout: 250 });
  }).toPass();
};

const chosenOf = async (page: Page): Promise<string | null> => {
  const id = await fieldOf(page).getAttribute('aria-activedescendant');
  return page.locator(`[id="${id}"]`).textContent();
};

test('with the keyboard alone: /, ly, arrows, Enter, and the page of Lüliang is read on', async ({
  page,
}) => {
  await page.goto('/zh?sectors=coal&theme=dark');
  await pressToSearch(page, '/');
  await page.keyboard.type('ly');
  await expect(optionsOf(page).first()).toContainText('吕梁');
  const [first, second] = await optionsOf(page).allTextContents();
  expect(await chosenOf(page)).toBe(first ?? 'nothing');
  await page.keyboard.press('ArrowDown');
  expect(await chosenOf(page)).toBe(second ?? 'nothing');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(optionsOf(page).last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/cities/luliang?sectors=coal&theme=dark');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('吕梁');
  await expect(page.locator('#panel')).toBeFocused();
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('Ctrl-K works in another field, / does not, and Esc goes back there without leaving the page', async ({
  page,
}) => {
  await page.goto('/en/cities/datong');
  await pressToSearch(page, 'Control+k');
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).not.toBeFocused();
  const theme = page.locator('.atlas-masthead select');
  await theme.focus();
  await page.keyboard.press('/');
  await expect(theme).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(fieldOf(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(theme).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('');
  await expect(page).toHaveURL('/en/cities/datong');
});

test('the index comes with the first use of the field, once, and nothing of it before', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
  const before = new Set(asked);
  await pressToSearch(page, '/');
  await page.keyboard.type('lithium');
  await expect(optionsOf(page).first()).toContainText('Lithium-ion batteries');
  await page.keyboard.type(' b');
  await page.keyboard.press('Escape');
  await pressToSearch(page, '/');
  await page.keyboard.type('coal');
  await expect(optionsOf(page).first()).toContainText('Coal');
  expect(asked.filter((path) => path === '/search/index.json')).toHaveLength(1);
  const scripts = asked.filter((path) => path.endsWith('.js') && !before.has(path));
  expect(scripts.length).toBeGreaterThan(0);
});

test('how much was found is said once, when nobody types any more', async ({ page }) => {
  await page.goto('/en');
  await pressToSearch(page, '/');
  await page.keyboard.type('special-steel', { delay: 20 });
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ results?$/);
  await page.keyboard.type('qqq');
  await expect(page.getByRole('search').getByRole('status')).toContainText('special-steelqqq');
});

test('a product of several sites narrows map and lists to them; a former county leads to today’s', async ({
  page,
}) => {
  const product = '高速列车';
  const holders = sites.filter(({ products }) => products.some(({ zh }) => zh === product));
  await page.goto('/zh');
  await pressToSearch(page, '/');
  await page.keyboard.type('gslc');
  await expect(optionsOf(page).first()).toContainText(`${holders.length} 处`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/zh\\?words=${encodeURIComponent(product)}$`));
  await expect(page.locator('.filter-bar')).toContainText(`显示 ${holders.length} 处`);

  await pressToSearch(page, '/');
  await page.keyboard.type('大同县');
  await expect(optionsOf(page)).toHaveCount(1);
  await expect(optionsOf(page).locator('mark')).toHaveText('大同县');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/cities\/datong\?words=.*#yunzhou$/);
  await expect(page.locator('#yunzhou')).toBeInViewport();
  await expect(page.locator('#yunzhou')).toContainText('云州区');
});

test('the rest of a group unfolds in its place', async ({ page }) => {
  await page.goto('/en');
  await pressToSearch(page, '/');
  await page.keyboard.type('taiyuan');
  const rest = optionsOf(page)
    .filter({ hasText: /^\d+ more$/ })
    .first();
  const more = Number.parseInt((await rest.textContent()) ?? '', 10);
  const before = await optionsOf(page).count();
  await rest.click();
  await expect(optionsOf(page)).toHaveCount(before - 1 + more);
  await expect(fieldOf(page)).toBeFocused();
});

test('an index that does not arrive is said, and asked for again', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort(), { times: 1 });
  await page.goto('/en');
  await pressToSearch(page, '/');
  await page.keyboard.type('coal');
  await page.getByRole('search').getByRole('button', { name: 'Try again' }).click();
  await expect(optionsOf(page).first()).toContainText('Coal');
});

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('the field opens a list as high as the screen, for thumbs, and closes again', async ({
    page,
  }) => {
    await page.goto('/zh');
    const door = page.locator('.search-door');
    await expect(async () => {
      await door.tap();
      await expect(fieldOf(page)).toBeInViewport({ timeout: 250 });
    }).toPass();
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('taiyuan');
    await expect(optionsOf(page).first()).toBeVisible();
    const box = await page.getByRole('search').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    const heights = await optionsOf(page).evaluateAll((options) =>
      options.map((option) => option.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: '取消' }).tap();
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await door.tap();
    await page.keyboard.type('llzdc');
    await optionsOf(page).first().tap();
    await expect(page).toHaveURL('/zh/sites/electronics-base-taiyuan');
  });

  test('the masthead of a narrow phone has room for all of it', async ({ page }) => {
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/en');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      const right = await page
        .locator('.atlas-masthead select')
        .evaluate((select) => select.getBoundingClientRect().right);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      expect(right, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field that does nothing', async ({ page }) => {
    await page.goto('/zh');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(fieldOf(page)).toBeHidden();
    await expect(page.locator('.search-door')).toBeHidden();
  });
});
