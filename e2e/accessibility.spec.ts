import { type BrowserContext, devices, expect, type Page, test } from '@playwright/test';
import { type Language, languages } from '../data/vocabulary/languages';
import { Atlas, withoutLiveMap } from './atlas';
import { pages } from './pages';
import { bilingualStates, phoneStates, type State, states } from './states';
import { violations, violationsInEveryTheme } from './violations';

/** Brings a page of its own into a state, so that it is left with nothing that another had amiss. */
const opened = async (
  context: BrowserContext,
  prefix: string,
  { path, amiss, show, live }: State,
): Promise<Page> => {
  const page = await context.newPage();
  if (!live) await withoutLiveMap(page);
  await amiss?.(page);
  await page.goto(prefix + path);
  const map = page.locator('.atlas-map');
  if (await map.count()) await expect(map).not.toHaveAttribute('data-live', 'waiting');
  await show?.(page);
  return page;
};

/** Looks at each state, while the next one opens beside it. */
const inEach = async (
  context: BrowserContext,
  all: readonly State[],
  prefix: string,
  look: (page: Page, state: State) => Promise<void>,
): Promise<void> => {
  const open = (state: State | undefined) => state && opened(context, prefix, state);
  let next = open(all[0]);
  for (const [index, state] of all.entries()) {
    const page = await next;
    next = open(all[index + 1]);
    if (page) await look(page, state);
    await page?.close();
  }
};

/** Which colours are worn does not hang on the language: one has all themes, the other one. */
const lookIn = (language: Language) => (language === 'en' ? violationsInEveryTheme : violations);

const findsNothing =
  (language: Language) =>
  async (page: Page, { name, part }: State) => {
    expect.soft(await lookIn(language)(page, part), name).toEqual([]);
  };

for (const language of languages) {
  test(`axe finds nothing on any kind of page in ${language}, in any theme`, async ({ page }) => {
    test.setTimeout(600_000);
    const atlas = new Atlas(page);
    await atlas.openDrawn(`/${language}`);
    for (const path of pages) {
      await atlas.follow(`/${language}${path}`);
      await findsNothing(language)(page, { name: path, path });
    }
  });

  test(`axe finds nothing in any state of a page in ${language}, in any theme`, async ({
    context,
  }) => {
    test.setTimeout(600_000);
    await inEach(context, states, `/${language}`, findsNothing(language));
  });
}

test('axe finds nothing on pages in both languages, nor on the notes that follow a story', async ({
  context,
}) => {
  await inEach(context, bilingualStates, '', findsNothing('en'));
  const hall = await context.newPage();
  await withoutLiveMap(hall);
  await hall.goto('/en?mode=present&story=coal-and-power.2');
  await expect(hall.locator('.hall-tools')).toBeVisible();
  const opened = context.waitForEvent('page');
  await hall.keyboard.press('w');
  const notes = await opened;
  await expect(notes.getByRole('heading', { level: 1 })).toBeVisible();
  await findsNothing('en')(notes, { name: 'notes', path: '/notes' });
});

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  for (const language of languages) {
    test(`axe finds nothing in any state of the sheet in ${language}`, async ({ context }) => {
      await inEach(context, phoneStates, `/${language}`, async (page, { name, part }) => {
        expect.soft(await violations(page, part), name).toEqual([]);
      });
    });
  }
});

test('the whole job is done with the keyboard alone', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  const focusBy = async (selector: string) => {
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await focusBy('.skip-link');
  await page.keyboard.press('Enter');
  await focusBy('[data-layer="coal"]');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/sectors=/);
  await focusBy('a[href*="/en/sectors/metallurgy"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Metallurgy');
  await focusBy('a[href*="/en/sites/steel-base-linfen"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/sites\/steel-base-linfen\?sectors=/);
  await expect.poll(() => atlas.selectedOnMap()).toContain('steel-base-linfen');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\?sectors=/);
});
