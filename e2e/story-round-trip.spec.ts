import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { Atlas, withoutLiveMap } from './atlas';
import { expectLook, type Look, lookOf, type Parts } from './looks';

/** What a reader finds worth a scene: a filter, a camera of their own, other lines under the map. */
const views = [
  '/en/sectors/metallurgy?sectors=steel,coking&cities=luliang,linfen',
  '/en/regions/jinbei?at=112.6,39.4,8.1',
  '/en/ports?layers=railways',
] as const;

/** In the order that they are told. */
const titles = ['How it leaves', 'Steel in the west', 'The north'] as const;

const hall: Parts = { seen: 'body', read: '.hall' };
/** The rest of the desk counts the scenes that this browser holds. */
const desk: Parts = { seen: '.atlas-map', read: '#panel article' };

interface Story {
  /** Of each scene in order, as its maker sees it in the hall and at the desk. */
  presented: readonly Look[];
  opened: readonly Look[];
  file: string;
  link: string;
}

const made = async (page: Page): Promise<Story> => {
  const atlas = new Atlas(page);
  const opened: Look[] = [];
  for (const view of views) {
    await atlas.openDrawn(view);
    opened.push(await lookOf(page, desk));
    await page.getByRole('button', { name: 'Add this view' }).click();
  }
  await page.getByRole('link', { name: `Your story (${views.length})` }).click();
  const titleOf = (place: number) => page.getByLabel(`Title of scene ${place}`, { exact: true });
  await page.getByLabel('Name of the story', { exact: true }).fill('Steel and the way out');
  for (const place of [3, 2]) {
    const row = page.locator('#own li').filter({ has: titleOf(place) });
    await row.getByRole('button', { name: /^Earlier/ }).click();
  }
  for (const [index, title] of titles.entries()) await titleOf(index + 1).fill(title);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#own [role=status]')).toContainText('The link is copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.locator('#own').getByRole('link', { name: 'Present' }).click();

  const presented: Look[] = [];
  for (const [index, title] of titles.entries()) {
    if (index > 0) await page.keyboard.press('PageDown');
    await expect(page.locator('.hall h1')).toHaveText(title);
    await expect(page).toHaveURL(new RegExp(`story=own\\.${index + 1}(&|$)`));
    presented.push(await lookOf(page, hall));
  }
  const [first, second, third] = opened;
  if (!first || !second || !third) throw new Error('three views were gathered');
  const file = await readFile(await download.path(), 'utf8');
  return { presented, opened: [third, first, second], file, link };
};

const expectPresented = async (page: Page, looks: readonly Look[]): Promise<void> => {
  await page.locator('#own').getByRole('link', { name: 'Present' }).click();
  for (const [index, look] of looks.entries()) {
    if (index > 0) await page.keyboard.press('PageDown');
    await expectLook(page, hall, look, `${titles[index]}, presented`);
  }
};

const elsewhere = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await withoutLiveMap(context);
  return context.newPage();
};

test('a story looks and reads the same wherever it is opened, from its file and from its link', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const story = await made(page);

  const byFile = await elsewhere(browser);
  await byFile.goto('/en/present');
  await byFile.locator('input[type=file]').setInputFiles({
    name: 'story.json',
    mimeType: 'application/json',
    buffer: Buffer.from(story.file),
  });
  await expectPresented(byFile, story.presented);
  for (const [index, look] of story.opened.entries()) {
    await byFile.goto('/en/present#own');
    await byFile.locator('#own li').nth(index).getByRole('link', { name: /^Open/ }).click();
    await expectLook(byFile, desk, look, `${titles[index]}, at the desk`);
  }
  expect(new URL(byFile.url()).searchParams.get('at')).toBe('112.6,39.4,8.1');
  await byFile.context().close();

  const byLink = await elsewhere(browser);
  await byLink.goto(story.link);
  await byLink.getByRole('button', { name: 'Open it' }).click();
  await expectPresented(byLink, story.presented);
  await byLink.context().close();
});
