import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { languages, t } from '../data/vocabulary/languages';
import { sectorIds } from '../data/vocabulary/sectors';
import { Atlas } from './atlas';

const ids = sites.map(({ id }) => id);

/** A selection shows within a few frames; asking often keeps 384 of them short, ms. */
const briefly = [30, 30, 60, 60, 120, 250, 500];

/** Without a GPU a frame costs what its pixels cost: walks over all sites use a small window. */
const smallWindow = { width: 820, height: 500 };

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of languages) {
  test(`every site’s page answers in ${language}, with its name and citation in the HTML`, async ({
    request,
  }) => {
    test.setTimeout(180_000);
    for (const { id, name, citation } of sites) {
      const response = await request.get(`/${language}/sites/${id}`);
      expect(response.status(), id).toBe(200);
      const html = await response.text();
      expect(html, id).toContain(escaped(t(name, language)));
      expect(html, id).toContain(escaped(citation.phrase));
      expect(html, id).toContain(`data-site="${id}"`);
    }
  });
}

test('every site is in the drawn map of the opening page', async ({ page }) => {
  const atlas = new Atlas(page);
  await page.goto('/zh');
  expect(await atlas.drawnSites()).toEqual(new Set(ids));
});

test('every site is on the live map at the opening view, topmost at its own centre', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  const strays = (await atlas.foundAt(ids)).filter(({ site, top }) => top !== site);
  expect(strays).toEqual([]);
});

/** Neighbours on the map follow each other, so that most are clicked from where the last one led. */
const cityOf = ({ extent, prefectures }: (typeof sites)[number]): string =>
  extent === 'place' ? (prefectures[0] ?? '') : '';
const byCity = [...sites].sort((a, b) => cityOf(a).localeCompare(cityOf(b)) || a.order - b.order);

test('a click on any symbol opens its page and rings it on the map', async ({ page }) => {
  test.setTimeout(600_000);
  await page.setViewportSize(smallWindow);
  const atlas = new Atlas(page);
  await atlas.open('/en');
  let shownCity = '';
  for (const site of byCity) {
    const { id } = site;
    if (cityOf(site) !== shownCity) {
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/\/en$/);
      await atlas.settled();
      shownCity = cityOf(site);
    }
    await atlas.clickSite(id);
    await expect(page, id).toHaveURL(new RegExp(`/en/sites/${id}$`));
    await expect
      .poll(() => atlas.selectedOnMap(), { message: id, intervals: briefly })
      .toContain(id);
    await atlas.settled();
  }
});

test('a link in any sector’s list selects its site on the map', async ({ page }) => {
  test.setTimeout(600_000);
  await page.setViewportSize(smallWindow);
  const atlas = new Atlas(page);
  const reached = new Set<string>();
  for (const sector of sectorIds) {
    await atlas.open(`/zh/sectors/${sector}`);
    for (const { id } of sites.filter((site) => site.sector === sector)) {
      await page.locator(`#panel a[href^="/zh/sites/${id}"]`).first().click();
      await expect(page, id).toHaveURL(new RegExp(`/zh/sites/${id}$`));
      await expect
        .poll(() => atlas.selectedOnMap(), { message: id, intervals: briefly })
        .toContain(id);
      reached.add(id);
      await page.locator(`#panel a[href="/zh/sectors/${sector}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/zh/sectors/${sector}$`));
    }
  }
  expect(reached).toEqual(new Set(ids));
});
