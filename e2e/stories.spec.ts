import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { stories } from '../data/dataset';
import { languages, t } from '../data/vocabulary/languages';
import { Atlas } from './atlas';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every story is a page to read in ${language}: title, note, paragraphs and the way to its view`, async ({
      page,
    }) => {
      for (const story of stories) {
        await page.goto(`/${language}/stories/${story.id}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(story.title, language));
        for (const [index, { title, note, cites }] of story.scenes.entries()) {
          const scene = page.locator(`#scene-${index + 1}`);
          await expect(scene.getByRole('heading')).toContainText(t(title, language));
          await expect(scene).toContainText(t(note, language));
          await expect(scene.locator(`cite a[href$="/plan/${cites[0]}"]`)).toBeVisible();
        }
      }
    });
  }

  test('printed, a story is a scene a sheet', async ({ page }) => {
    for (const story of stories) {
      await page.goto(`/en/stories/${story.id}`);
      const file = await page.pdf({ preferCSSPageSize: true });
      const { text: sheets } = await extractText(await getDocumentProxy(new Uint8Array(file)));
      expect(sheets, story.id).toHaveLength(story.scenes.length);
      for (const [index, { title }] of story.scenes.entries()) {
        expect(sheets[index]?.replaceAll(/\s+/g, ' ')).toContain(title.en);
        expect(sheets[index]).not.toContain('Present from here');
      }
    }
  });

  test('the way from a scene to its view, and the door to presenting, are plain links', async ({
    page,
  }) => {
    await page.goto('/en/stories/coal-and-power#scene-4');
    const scene = page.locator('#scene-4');
    await expect(scene).toBeInViewport();
    await scene.getByRole('link', { name: 'Open on the map' }).click();
    await expect(page).toHaveURL('/en/regions/jinbei?sectors=coal,power,coal-chemicals');
    await page.goto('/en/present');
    await page.getByRole('link', { name: 'Present Vehicles of three fuels' }).click();
    await expect(page).toHaveURL(/story=three-fuels\.1/);
    await page.goto('/en/findings#research-goals-without-year');
    await expect(page.locator('#goals-without-year')).toBeInViewport();
  });
});

test('no scene of a story leads to a page that is not there', async ({ request }) => {
  for (const { link } of stories.flatMap((story) => story.scenes)) {
    const [path = '', query] = link.split('?');
    const answer = await request.get(`/en${path === '/' ? '' : path}${query ? `?${query}` : ''}`);
    expect(answer.status(), link).toBe(200);
  }
});

const addView = async (page: Page) => page.getByRole('button', { name: 'Add this view' }).click();

const rowOf = (page: Page, place: number) =>
  page
    .locator('#own li')
    .filter({ has: page.getByLabel(`Title of scene ${place}`, { exact: true }) });

test('a story made of two views, saved as a file, opens in another browser and shows the same', async ({
  page,
  browser,
}) => {
  const atlas = new Atlas(page);
  await atlas.openDrawn('/en/sectors/metallurgy?sectors=steel,coking&cities=luliang,linfen');
  const sentence = await page
    .locator('.atlas-sheet')
    .getByText(/ of 192 sites/)
    .first()
    .textContent();
  const drawn = await atlas.drawnSites();
  await addView(page);
  await atlas.openDrawn('/en/ports?theme=dark');
  await addView(page);
  await page.getByRole('link', { name: 'Your story (2)' }).click();
  await page.getByLabel('Name of the story', { exact: true }).fill('Steel and the way out');
  await rowOf(page, 1)
    .getByRole('button', { name: /^Later/ })
    .press('ArrowDown');
  await page.getByLabel('Title of scene 2', { exact: true }).fill('Steel in the west');
  await page.getByLabel('Note of scene 2', { exact: true }).fill('Two cities only.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');

  const elsewhere = await (await browser.newContext()).newPage();
  const there = new Atlas(elsewhere);
  await there.openDrawn('/en/present');
  const open = (text: string) =>
    elsewhere.locator('input[type=file]').setInputFiles({
      name: 'story.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await open('{"kind":"something else"}');
  await expect(elsewhere.locator('#own [role=status]')).toContainText('Not opened');
  await open(file);
  await expect(elsewhere.getByLabel('Title of scene 1', { exact: true })).toHaveValue('Ports');
  await expect(elsewhere.getByLabel('Note of scene 2', { exact: true })).toHaveValue(
    'Two cities only.',
  );
  await elsewhere.locator('#own').getByRole('link', { name: 'Present' }).click();
  await expect(elsewhere).toHaveURL('/en/ports?mode=present&story=own.1');
  await elsewhere.goto('/en/present?story=own.2');
  await elsewhere.getByRole('link', { name: /Go on with scene 2/ }).click();
  await expect(elsewhere).toHaveURL(/\/sectors\/metallurgy\?.*story=own\.2/);
  await expect.poll(() => there.drawnSites()).toEqual(drawn);
  await there.query(new URL(elsewhere.url()).search.replace(/&?(mode|story)=[^&]*/g, ''));
  await expect(elsewhere.getByText(sentence ?? '').first()).toBeVisible();
  await elsewhere.context().close();
});

test('a story is a link, what it replaces can be brought back, and a broken link loses nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const atlas = new Atlas(page);
  await atlas.openDrawn('/en/cities/datong');
  await addView(page);
  await page.getByRole('link', { name: 'Your story (1)' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#own [role=status]')).toContainText('The link is copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByLabel('Title of scene 1', { exact: true }).fill('Mine');
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByLabel('Title of scene 1', { exact: true })).toHaveValue('Datong');
  await page.locator('#own').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Title of scene 1', { exact: true })).toHaveValue('Mine');
  await page.goto('about:blank');
  await page.goto(link.slice(0, -9));
  await expect(page.getByRole('alert').filter({ hasText: 'Not opened' })).toBeVisible();
  await expect(page.getByLabel('Title of scene 1', { exact: true })).toHaveValue('Mine');
});

test('a browser that keeps nothing still lets a story be made, and says that it will be lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await new Atlas(page).openDrawn('/en/ports');
  await addView(page);
  await page.getByRole('link', { name: 'Your story (1)' }).click();
  await expect(page.getByText('This browser keeps nothing')).toBeVisible();
  await expect(page.getByLabel('Title of scene 1', { exact: true })).toHaveValue('Ports');
});
