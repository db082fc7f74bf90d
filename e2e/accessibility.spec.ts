import { type BrowserContext, devices, expect, type Page, test } from '@playwright/test';
import { type Language, languages } from '../data/vocabulary/languages';
import { Atlas } from './atlas';
import { pages } from './pages';
import { bilingualStates, phoneStates, type State, states } from './states';
import { violations, violationsInEveryTheme } from './violations';

/** Opens each state in a page of its own, so that none is left with what another had amiss. */
const inEach = async (
  context: BrowserContext,
  all: readonly State[],
  prefix: string,
  look: (page: Page, state: State) => Promise<void>,
): Promise<void> => {
  for (const state of all) {
    const { path, amiss, show, live } = state;
    const page = await context.newPage();
    if (!live) await page.route('**/map/ground.json', (route) => route.abort());
    await amiss?.(page);
    await page.goto(prefix + path);
    const map = page.locator('.atlas-map');
    if (await map.count()) await expect(map).not.toHaveAttribute('data-live', 'waiting');
    await show?.(page);
    await look(page, state);
    await page.close();
  }
};

/** Which colours are worn does not hang on the language: one has all themes, the other one. */
const lookIn = (language: Language) => (language === 'en' ? violationsInEveryTheme : violations);

const findsNothing =
  (language: Language) =>
  async (page: Page, { name, part }: State) => {
    expect.soft(await lookIn(language)(page, part), name).toEqual([]);
  };

/** Follows a link without loading the page anew, which takes a moment instead of a second. */
const follow = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    const { next } = window as unknown as { next: { router: { push(to: string): void } } };
    next.router.push(to);
  }, path);
  await expect(page).toHaveURL(path);
  await expect(page.locator('#panel h1')).toBeVisible();
  // React takes the old title off a moment before it sets the new one.
  await expect(page).toHaveTitle(/./);
};

for (const language of languages) {
  test(`axe finds nothing on any kind of page in ${language}, in any theme`, async ({ page }) => {
    test.setTimeout(600_000);
    await new Atlas(page).openDrawn(`/${language}`);
    for (const path of pages) {
      await follow(page, `/${language}${path}`);
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
  await hall.route('**/map/ground.json', (route) => route.abort());
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
