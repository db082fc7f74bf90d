import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { stories } from '../data/records/stories';
import { prefectureIds, prefectures } from '../data/vocabulary/prefectures';
import { Atlas } from './atlas';
import { violations } from './violations';

const [story] = stories;
if (!story) throw new Error('There is no story to present');
const scenes = story.scenes;
const last = scenes.length;
const titleOf = (number: number): string => scenes[number - 1]?.title.zh ?? '';

const opening = `/zh${scenes[0]?.link}${scenes[0]?.link.includes('?') ? '&' : '?'}mode=present&story=${story.id}.1`;

/** The hall before its map: what is told does not wait for what is drawn. */
const enterHall = async (page: Page, path: string = opening): Promise<void> => {
  await new Atlas(page).openDrawn(path);
  await expect(page.locator('.hall h1')).toBeVisible();
};

const sceneShown = async (page: Page, number: number): Promise<void> => {
  await expect(page.locator('.hall h1')).toHaveText(titleOf(number));
  await expect(page).toHaveURL(new RegExp(`story=${story.id}\\.${number}(&|$)`));
};

test('a clicker steps through a story, Home and End go to its ends, and Esc leaves it', async ({
  page,
}) => {
  await page.goto('/zh/about');
  await enterHall(page);
  await sceneShown(page, 1);
  await page.keyboard.press('PageDown');
  await sceneShown(page, 2);
  await page.keyboard.press('ArrowRight');
  await sceneShown(page, 3);
  await page.keyboard.press('PageUp');
  await sceneShown(page, 2);
  await page.keyboard.press('End');
  await sceneShown(page, last);
  await page.keyboard.press('PageDown');
  await sceneShown(page, last);
  await page.keyboard.press('Home');
  await sceneShown(page, 1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.hall')).toHaveCount(0);
  await expect(page.locator('#panel')).toBeVisible();
  await expect(page).not.toHaveURL(/mode=|story=/);
});

test('one Back leaves a story, however many scenes were shown', async ({ page }) => {
  await page.goto('/zh/about');
  await enterHall(page);
  for (const number of [2, 3, 4]) {
    await page.keyboard.press('PageDown');
    await sceneShown(page, number);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/zh\/about$/);
});

test('the keys of the hall do nothing at the desk and nothing while words are typed', async ({
  page,
}) => {
  await new Atlas(page).openDrawn('/zh/sectors/coal');
  const before = page.url();
  for (const key of ['PageDown', 'End', 'Home', 'f', 'b', '.', 'h', 'l', 'n', '?']) {
    await page.keyboard.press(key);
  }
  expect(page.url()).toBe(before);
  await expect(page.locator('dialog[open], [data-hall-dark], [data-hall-light]')).toHaveCount(0);
  const search = page.locator('input[role="combobox"]').first();
  await search.focus();
  await page.keyboard.type('pbh.?');
  await expect(search).toHaveValue('pbh.?');
  expect(page.url()).toBe(before);
  await page.locator('h1').click();
  await page.keyboard.press('p');
  await expect(page.locator('.hall h1')).toHaveText('煤炭');
  await expect(page.locator('#panel')).toBeHidden();
  await page.keyboard.press('p');
  await expect(page.locator('#panel')).toBeVisible();
  expect(page.url()).toBe(before);
});

test('whoever explores freely finds the way back to exactly the same scene', async ({ page }) => {
  await enterHall(page);
  await page.keyboard.press('PageDown');
  await sceneShown(page, 2);
  const scene = new URL(page.url());
  await page.getByRole('button', { name: '自由浏览' }).click();
  await expect(page.locator('#panel')).toBeVisible();
  await page.locator('#panel .atlas-contents a[href*="/zh/plan"]').click();
  await expect(page).toHaveURL(/\/zh\/plan\?/);
  await page.getByRole('link', { name: '回到讲述' }).click();
  await sceneShown(page, 2);
  const back = new URL(page.url());
  expect(back.pathname).toBe(scene.pathname);
  expect([...back.searchParams].sort()).toEqual([...scene.searchParams].sort());
});

test('the hall never sees the note, the second window does, and its keys turn the scenes', async ({
  page,
}) => {
  const note = scenes[0]?.note.zh ?? '';
  await enterHall(page);
  await expect(page.getByText(note)).toHaveCount(0);
  const [second] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: '提示窗口' }).click(),
  ]);
  await expect(second.getByText(note)).toBeVisible();
  await expect(second.getByText(titleOf(2))).toBeVisible();
  await second.keyboard.press('PageDown');
  await sceneShown(page, 2);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(titleOf(2));
  await page.keyboard.press('PageDown');
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(titleOf(3));
});

test('every city is named in both languages on the wall, and no name lies on a symbol', async ({
  page,
}) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await enterHall(page, '/en?mode=present');
    const names = page.locator('.drawn-map .map-label-prefecture');
    for (const id of prefectureIds) {
      const { zh, en } = prefectures[id].name;
      await expect(names.filter({ hasText: zh }).filter({ hasText: en })).toBeVisible();
    }
    const found = await page.evaluate(() => {
      // What a font's box leaves above and below its letters, px.
      const leading = 4;
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
      const meets = ({ box: a }: { box: DOMRect }, { box: b }: { box: DOMRect }) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > leading;
      const names = boxes('.drawn-map [data-captions] text');
      const marks = boxes('.drawn-map [data-site] use');
      const frame = document.querySelector('.atlas-map')?.getBoundingClientRect() ?? new DOMRect();
      const wordsOf = (some: typeof names) => some.map(({ words }) => words);
      return {
        count: names.length,
        onSymbols: wordsOf(names.filter((name) => marks.some((mark) => meets(name, mark)))),
        onNames: wordsOf(names.filter((name, i) => names.slice(i + 1).some((n) => meets(name, n)))),
        cut: wordsOf(names.filter(({ box }) => box.left < frame.left || box.right > frame.right)),
      };
    });
    expect(found.count).toBeGreaterThan(20);
    expect({ ...found, count: 0 }).toEqual({ count: 0, onSymbols: [], onNames: [], cut: [] });
  }
});

/** What an independent reader makes of a code anywhere in the window. */
const scanned = async (page: Page): Promise<string | undefined> => {
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

/** A link whose parts may come in any order. */
const partsOf = (link = ''): object => {
  const { origin, pathname, searchParams, hash } = new URL(link);
  return { origin, pathname, query: [...searchParams].sort(), hash };
};

test('a code for the whole hall: read off the screen it is the exact scene, and Esc closes it first', async ({
  page,
}) => {
  for (const { size, least } of [
    { size: { width: 1920, height: 1080 }, least: 800 },
    { size: { width: 390, height: 844 }, least: 350 },
  ]) {
    await page.setViewportSize(size);
    await enterHall(page, `${opening}&theme=dark`);
    await page.keyboard.press('PageDown');
    await sceneShown(page, 2);
    await page.keyboard.press('q');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading')).toHaveText(story.title.zh);
    await expect(dialog).toContainText(titleOf(2));
    const box = await dialog.getByRole('img').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(least);
    const link = await scanned(page);
    expect(partsOf(link)).toEqual(partsOf(page.url()));
    await expect(dialog.locator('.hall-code-link')).toHaveText(link ?? '');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await sceneShown(page, 2);
  }
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('button', { name: '二维码' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await sceneShown(page, 2);
});
