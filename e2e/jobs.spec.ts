import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { siteOf, sites } from '../data/dataset';
import { leafOf } from '../data/vocabulary/leaves';
import { Atlas, withoutLiveMap } from './atlas';

/** The jobs of reading ask nothing of the live map: without its ground the page is quick. */
test.beforeEach(({ page }) => withoutLiveMap(page));

/** Counts what the reader does: a press, or a word typed and entered. */
const reader = () => {
  let interactions = 0;
  return {
    does: async (act: () => Promise<unknown>) => {
      interactions += 1;
      await act();
    },
    hasDone: () => interactions,
  };
};

const savedGeojson = async (page: Page): Promise<FeatureCollection> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /GeoJSON/ }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as FeatureCollection;
};

const idsIn = ({ features }: FeatureCollection) =>
  new Set(features.map(({ properties }) => String(properties?.id)));

test('an investor in lithium cells has a shortlist with distances and a file in three interactions', async ({
  page,
}) => {
  const wanted = sites.filter(({ products }) => products.some(({ zh }) => zh === '锂离子电池'));
  const [site] = wanted;
  if (!site || wanted.length !== 1) throw new Error('the plan names lithium cells at one site');
  await page.goto('/en');
  const investor = reader();
  await investor.does(async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('锂离子电池');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
  });
  await expect(page).toHaveURL(new RegExp(`/en/sites/${site.id}`));
  await investor.does(() => page.locator(`#panel header [data-pick="${site.id}"]`).click());
  await investor.does(() => page.getByRole('link', { name: 'Shortlist (1)' }).click());
  expect(investor.hasDone()).toBe(3);

  const card = page.locator('.pick-card');
  await expect(card).toHaveCount(1);
  await expect(card).toContainText(site.citation.phrase);
  await expect(card).toContainText(/\d+( ± \d+)? km/);
  await expect(card).toContainText('Prefecture');
  await page.getByText('Take away').first().click();
  expect(idsIn(await savedGeojson(page))).toEqual(new Set([site.id]));
});

test('a planner has steel in Lüliang on map, list, table and file from the matrix in three', async ({
  page,
}) => {
  const expected = new Set(
    sites
      .filter(
        ({ subsector, prefectures }) => subsector === 'steel' && prefectures.includes('luliang'),
      )
      .map(({ id }) => id),
  );
  await page.goto('/zh/matrix');
  const planner = reader();
  await planner.does(() => page.locator('[data-matrix-row="metallurgy"] summary').click());
  await planner.does(() =>
    page.locator('[data-matrix-row="steel"] a[href*="cities=luliang"]').first().click(),
  );
  await expect(page).toHaveURL(/\/zh\?sectors=steel&cities=luliang/);
  const drawn = await page
    .locator('.drawn-map [data-site]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-site') ?? ''));
  expect(new Set(drawn)).toEqual(expected);
  await planner.does(() => page.getByRole('link', { name: '表格' }).first().click());
  expect(planner.hasDone()).toBe(3);

  const rows = page.locator('.site-table [data-row]');
  await expect(rows).toHaveCount(expected.size);
  await page.getByText('带走').first().click();
  expect(idsIn(await savedGeojson(page))).toEqual(expected);
});

test('a planner reads the goal of a sector beside its baseline, one press from the opening view', async ({
  page,
}) => {
  await new Atlas(page).openDrawn('/en');
  const sector = page.locator('#panel a[href^="/en/sectors/information"]').first();
  await sector.scrollIntoViewIfNeeded();
  await sector.click();
  const revenue = page.locator('#panel [data-target="information-revenue"]').first();
  await expect(revenue).toContainText('95.29');
  await expect(revenue).toContainText('170');
  expect(siteOf('information-belt')?.sector).toBe('information');
});

test('a presenter opens one link on the hall’s screen, and all of the view is back', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const atlas = new Atlas(page);
  await atlas.open(
    '/zh?at=112.1,37.4,6.9&sectors=steel,coking&precisions=prefecture&area=112,37,60&picks=steel-base-linfen,air-port-datong&layers=rivers&theme=dark&text=l',
  );
  const expected = sites.filter(
    (site) => ['steel', 'coking'].includes(leafOf(site)) && site.precision === 'prefecture',
  );
  const ids = sites.map(({ id }) => id);
  expect(await atlas.drawnSites()).toEqual(new Set(expected.map(({ id }) => id)));
  expect(
    [...(await atlas.liveSites(ids))].every((id) => expected.some((each) => each.id === id)),
  ).toBe(true);
  const [lng, lat, zoom] = await atlas.camera();
  expect([lng.toFixed(2), lat.toFixed(2), zoom.toFixed(1)]).toEqual(['112.10', '37.40', '6.9']);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.drawn-area path')).toHaveCount(1);
  await expect(page.locator('.drawn-map [data-context]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: '候选（2）' })).toBeVisible();
  await context.close();
});
