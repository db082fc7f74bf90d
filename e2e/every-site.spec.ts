import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { languages, t } from '../data/vocabulary/languages';
import { sectorIds } from '../data/vocabulary/sectors';
import { everything, isShown, type SiteFilter } from '../geo/features/filter';
import { mapSites } from '../geo/features/map-sites';
import { Atlas } from './atlas';

const ids = sites.map(({ id }) => id);

/** A selection shows within a few frames; asking often keeps 384 of them short, ms. */
const briefly = [30, 30, 60, 60, 120, 250, 500];

/** Without a GPU a frame costs what its pixels cost: walks over all sites use a small window. */
const smallWindow = { width: 820, height: 500 };

const phone = { width: 390, height: 844 };

/** Some filters as a link writes them, and what passes each. */
const filters: readonly (readonly [search: string, filter: SiteFilter])[] = [
  ['', everything],
  ['?sectors=steel,coking', { ...everything, sectors: new Set(['steel', 'coking']) }],
  ['?kinds=base', { ...everything, kinds: new Set(['base']) }],
  ['?cities=taiyuan,jinzhong', { ...everything, cities: new Set(['taiyuan', 'jinzhong']) }],
  [
    '?kinds=cluster,park&cities=yuncheng',
    { ...everything, kinds: new Set(['cluster', 'park']), cities: new Set(['yuncheng']) },
  ],
];

const passing = (filter: SiteFilter): Set<string> =>
  new Set(mapSites.filter((site) => isShown(site, filter)).map(({ id }) => id));

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of languages) {
  test(`every site’s page answers in ${language}, with its name, citation and ring in the HTML`, async ({
    request,
  }) => {
    test.setTimeout(180_000);
    for (const { id, name, citation } of sites) {
      const response = await request.get(`/${language}/sites/${id}`);
      expect(response.status(), id).toBe(200);
      const html = await response.text();
      expect(html, id).toContain(escaped(t(name, language)));
      expect(html, id).toContain(escaped(citation.phrase));
      expect(html, id).toContain(`data-site="${id}" data-lit="true" data-selected="true"`);
    }
  });
}

test('every site that passes a filter is in the drawn map, topmost at its own centre', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.openDrawn('/zh');
  for (const [search, filter] of filters) {
    await atlas.query(search);
    await expect.poll(() => atlas.drawnSites(), { message: search }).toEqual(passing(filter));
    expect(await atlas.coveredInDrawing(), search).toEqual([]);
  }
  await page.setViewportSize(phone);
  await atlas.query('');
  expect(await atlas.coveredInDrawing(), 'groups on a phone').toEqual([]);
  const held = await page
    .locator('.drawn-map [data-group]')
    .evaluateAll((groups) => groups.flatMap((each) => each.getAttribute('data-sites')?.split(' ')));
  expect(new Set(held)).toEqual(new Set(ids));
});

test('every site that passes a filter is on the live map, topmost at its own centre', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  for (const [search, filter] of filters) {
    await atlas.query(search);
    await expect.poll(() => atlas.liveSites(ids), { message: search }).toEqual(passing(filter));
  }
});

/** Neighbours on the map follow each other, so that most are clicked from where the last one led. */
const cityOf = ({ extent, prefectures }: (typeof sites)[number]): string =>
  extent === 'place' ? (prefectures[0] ?? '') : '';
const byCity = [...sites].sort((a, b) => cityOf(a).localeCompare(cityOf(b)) || a.order - b.order);

const isFirst = (site: (typeof sites)[number], sameAs: (other: typeof site) => boolean): boolean =>
  byCity.find(sameAs) === site;

/** Which of the symbols is topmost is asked for all of them; one of each kind and city is clicked. */
const clicked = byCity.filter(
  (site) =>
    isFirst(site, ({ kind }) => kind === site.kind) ||
    isFirst(site, (other) => cityOf(other) === cityOf(site)),
);

test('a click on a symbol of any kind, or in any city, opens its page and rings it there', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.setViewportSize(smallWindow);
  const atlas = new Atlas(page);
  await atlas.open('/en');
  let shownCity = '';
  for (const site of clicked) {
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
  }
});

test('every site is a link in its sector’s list', async ({ request }) => {
  for (const sector of sectorIds) {
    const html = await (await request.get(`/zh/sectors/${sector}`)).text();
    const panel = html.slice(html.indexOf('id="panel"'), html.indexOf('class="atlas-map"'));
    const linked = [...panel.matchAll(/href="\/zh\/sites\/([\w-]+)/g)].map(([, id]) => id);
    const held = sites.filter((site) => site.sector === sector).map(({ id }) => id);
    expect(new Set(linked), sector).toEqual(new Set(held));
  }
});

test('a link in a list rings its site on the live map', async ({ page }) => {
  await page.setViewportSize(smallWindow);
  const atlas = new Atlas(page);
  await atlas.open('/zh/sectors/coal-chemicals');
  const held = sites.filter(({ sector }) => sector === 'coal-chemicals');
  for (const { id } of held) {
    await page.locator(`#panel a[href^="/zh/sites/${id}"]`).first().click();
    await expect
      .poll(() => atlas.selectedOnMap(), { message: id, intervals: briefly })
      .toContain(id);
    await page.goBack();
  }
});
