import { readFile } from 'node:fs/promises';
import { devices, expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import readXlsxFile from 'read-excel-file/node';
import { siteOf, sites } from '../data/dataset';
import { leavesOf } from '../data/vocabulary/leaves';
import { sectorIds } from '../data/vocabulary/sectors';
import { siteColumns } from '../geo/export/site-columns';
import { siteRow } from '../geo/export/site-row';
import { everything, isShown, type SiteFilter } from '../geo/features/filter';
import { mapSites } from '../geo/features/map-sites';
import { fold, withoutLiveMap } from './atlas';

const filtered = '?sectors=metallurgy,coking&cities=taiyuan,yuncheng';
const filter: SiteFilter = {
  ...everything,
  sectors: new Set([...leavesOf('metallurgy'), ...leavesOf('coking')].map(({ id }) => id)),
  cities: new Set(['taiyuan', 'yuncheng'] as const),
};
const shown = mapSites.filter((site) => isShown(site, filter)).map(({ id }) => id);

const nameOf = (id: string): string => siteOf(id)?.name.zh ?? '';

/** None of this asks the live map: without its ground it stays away, and the page is quick. */
test.beforeEach(({ page }) => withoutLiveMap(page));

const cards = (page: Page) =>
  page.locator('.pick-card').evaluateAll((all) => all.map((card) => card.getAttribute('data-row')));

/** The rows of the table from its top, as many as are drawn. */
const rows = (page: Page) =>
  page
    .locator('.site-table [data-row]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));

const pressed = (page: Page, id: string) => page.locator(`#panel header [data-pick="${id}"]`);

test('sites picked on their pages are on the shortlist, and the link alone restores it elsewhere', async ({
  page,
  browser,
}) => {
  await page.goto('/zh/sites/steel-base-linfen');
  await pressed(page, 'steel-base-linfen').click();
  await expect(page).toHaveURL(/picks=steel-base-linfen/);
  await page.locator('[data-row="steel-base-yuncheng"] a').first().click();
  await pressed(page, 'steel-base-yuncheng').click();
  await page.getByRole('link', { name: '候选（2）' }).click();
  await expect(page.locator('.pick-card .pick-fact').first()).toBeVisible();
  expect(await cards(page)).toEqual(['steel-base-linfen', 'steel-base-yuncheng']);

  const elsewhere = await browser.newContext();
  const stranger = await elsewhere.newPage();
  await stranger.goto(page.url());
  await expect(stranger.locator('.pick-card')).toHaveCount(2);
  expect(await cards(stranger)).toEqual(['steel-base-linfen', 'steel-base-yuncheng']);
  const card = stranger.locator('.pick-card').first();
  await expect(card).toContainText(siteOf('steel-base-linfen')?.citation.phrase ?? '');
  await expect(card).toContainText(/\d+ ± \d+ 公里/);
  await elsewhere.close();
});

test('Back leads to the list that a site was found on, with the site still picked', async ({
  page,
}) => {
  await page.goto('/zh/cities/datong');
  await page.locator('#panel [data-row="olefin-project-datong"] a').first().click();
  await pressed(page, 'olefin-project-datong').click();
  await page.goBack();
  await expect(page).toHaveURL('/zh/cities/datong?picks=olefin-project-datong');
  await expect(page.getByRole('link', { name: '候选（1）' })).toBeVisible();
  await expect(
    page.locator('[data-row="olefin-project-datong"] [aria-pressed="true"]'),
  ).toBeVisible();
});

const openShortlist = async (page: Page) => {
  const picks = ['coal-base-jinbei', 'steel-base-linfen', 'air-port-datong'] as const;
  await page.goto(`/zh/shortlist?picks=${picks.join(',')}`);
  await expect(page.locator('.pick-card')).toHaveCount(picks.length);
  return picks;
};

test('the keyboard moves a site along the shortlist, takes one off, and Back undoes clearing', async ({
  page,
}) => {
  const [a, b, c] = await openShortlist(page);
  const earlier = page.getByRole('button', { name: `前移 ${nameOf(c)}` });
  await earlier.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => cards(page)).toEqual([a, c, b]);
  await expect(earlier).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => cards(page)).toEqual([c, a, b]);
  await expect(page).toHaveURL(new RegExp(`picks=${c},${a},${b}`));
  await expect(page.getByRole('status').filter({ hasText: '第 1 处' })).toBeVisible();
  await page.getByRole('button', { name: `移出 ${nameOf(a)}` }).press('Enter');
  await expect.poll(() => cards(page)).toEqual([c, b]);
  await page.getByRole('button', { name: '清空' }).press('Enter');
  await expect(page.locator('.pick-card')).toHaveCount(0);
  await expect(page).toHaveURL('/zh/shortlist');
  await page.goBack();
  await expect.poll(() => cards(page)).toEqual([c, b]);
});

test('Back undoes clearing alone, however soon it came after the last site was taken off', async ({
  page,
}) => {
  const [a, b, c] = await openShortlist(page);
  const takeOff = page.getByRole('button', { name: `移出 ${nameOf(a)}` });
  const clear = page.getByRole('button', { name: '清空' });
  const buttons = [await takeOff.elementHandle(), await clear.elementHandle()];
  await page.evaluate((both) => {
    for (const button of both) (button as HTMLElement).click();
  }, buttons);
  await expect(page.locator('.pick-card')).toHaveCount(0);
  await expect(page).toHaveURL('/zh/shortlist');
  await page.goBack();
  await expect.poll(() => cards(page)).toEqual([b, c]);
});

test('the keyboard sorts the table, walks its cells and leaves it; the link restores the order', async ({
  page,
}) => {
  await page.goto('/zh/table');
  const sort = page.getByRole('button', { name: '段', exact: true });
  await sort.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/order=-paragraph/);
  const latest = [...sites].sort((x, y) => y.citation.paragraph - x.citation.paragraph);
  const expected = latest.slice(0, 5).map(({ id }) => id);
  await expect.poll(async () => (await rows(page)).slice(0, 5)).toEqual(expected);
  await expect(page.getByRole('columnheader', { name: '段' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => {
      const row = document.activeElement?.closest('[data-row]');
      return [
        row?.getAttribute('data-row'),
        document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'),
      ];
    });
  expect(await focused()).toEqual([expected[0], 'name']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toEqual([expected[1], 'kind']);
  await page.keyboard.press('Control+End');
  const last = latest.at(-1)?.id;
  expect(await focused()).toEqual([last, 'paragraph']);
  await expect(page.locator(`.site-table [data-row="${last}"]`)).toBeInViewport();
  expect((await rows(page)).length).toBeLessThan(sites.length / 2);
  await page.keyboard.press('Tab');
  expect((await focused())[0]).toBeUndefined();

  await page.goto(page.url());
  await expect.poll(async () => (await rows(page)).slice(0, 5)).toEqual(expected);
});

test('a row of the table lights its site on the map, and a click on it opens the site', async ({
  page,
}) => {
  await page.goto(`/zh/table${filtered}&columns=firms,products&order=name`);
  const [first = ''] = shown;
  const row = page.locator(`.site-table [data-row="${first}"]`);
  await expect(row.locator('td')).toHaveCount(2);
  await row.locator('td').first().hover();
  await expect(page.locator('.drawn-map .map-rings > *')).toHaveCount(1);
  await row.locator('td').first().click();
  await expect(page).toHaveURL(new RegExp(`/zh/sites/${first}\\?sectors=.*cities=`));
  await page.goBack();
  await expect(row.locator('td')).toHaveCount(2);
});

const saved = async (page: Page, title: RegExp) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: title }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
};

test('what is taken away is what the filter shows, in every format, as other programs read it', async ({
  page,
  context,
}) => {
  expect(shown.length).toBeGreaterThan(3);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/zh${filtered}`);
  await fold(page, '带走').click();
  const expected = shown.map((id) => {
    const site = siteOf(id);
    if (!site) throw new Error(`${id} is a site`);
    return siteRow(site);
  });

  const csv = await saved(page, /^CSV/);
  expect(csv.name).toMatch(
    /^shanxi-sites_\d{4}-\d\d-\d\d_metallurgy-coking_taiyuan-yuncheng\.csv$/,
  );
  expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, ...lines] = parse(csv.content, { bom: true }) as string[][];
  expect(header).toEqual(siteColumns);
  expect(lines.map(([id]) => id)).toEqual(shown);
  expect(lines.map((cells) => cells.join('|'))).toEqual(
    expected.map((row) =>
      Object.values(row)
        .map((value) => (Array.isArray(value) ? value.join('; ') : String(value ?? '')))
        .join('|'),
    ),
  );

  const geojson = await saved(page, /^GeoJSON/);
  const collection = JSON.parse(geojson.content.toString('utf8')) as FeatureCollection & {
    link: string;
    filter: { zh: string };
  };
  expect(collection.features.map(({ properties }) => properties)).toEqual(expected);
  expect(collection.link).toBe(page.url());
  expect(collection.filter.zh).toContain('运城');

  const xlsx = await saved(page, /^Excel/);
  const [table, about] = await readXlsxFile(xlsx.content);
  expect(table?.data.slice(1).map(([id]) => id)).toEqual(shown);
  expect(table?.data[1]?.[siteColumns.indexOf('paragraph')]).toBe(expected[0]?.paragraph);
  expect(about?.data.flat()).toEqual(expect.arrayContaining([page.url(), collection.filter.zh]));

  await page.getByRole('button', { name: '复制为文字' }).click();
  await expect(page.getByText(`已复制 ${shown.length} 处`)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const names = copied.split('\n').slice(1, shown.length + 1);
  expect(names.map((line) => line.split('\t')[0])).toEqual(shown.map(nameOf));
  expect(copied).toContain(page.url());
});

test('a shortlist is taken away in the reader’s order, whatever the filter shows', async ({
  page,
}) => {
  const picks = ['steel-base-linfen', 'coal-base-jinbei'];
  await page.goto(`/en/shortlist?picks=${picks.join(',')}&sectors=coal`);
  await fold(page, 'Take away').click();
  const { name, content } = await saved(page, /^CSV/);
  expect(name).toMatch(/_shortlist-2\.csv$/);
  const [, ...lines] = parse(content, { bom: true }) as string[][];
  expect(lines.map(([id]) => id)).toEqual(picks);
});

test('a sector a time, the table in the HTML and its rows are the filter’s', async ({ page }) => {
  for (const sector of sectorIds) {
    await page.goto(`/en/table?sectors=${sector}`);
    const expected = sites.filter((site) => site.sector === sector).map(({ id }) => id);
    await expect.poll(async () => (await rows(page)).slice(0, 15)).toEqual(expected.slice(0, 15));
    await expect(page.locator('.site-table')).toHaveAttribute(
      'aria-rowcount',
      String(expected.length + 1),
    );
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is in the HTML, and the shortlist says what it needs', async ({ page }) => {
    await page.goto('/zh/table');
    expect(new Set(await rows(page))).toEqual(new Set(sites.map(({ id }) => id)));
    await page.locator('.site-table [data-row="steel-base-linfen"] a').first().click();
    await expect(page).toHaveURL(/\/zh\/sites\/steel-base-linfen$/);
    await page.goto('/en/shortlist?picks=steel-base-linfen');
    await expect(page.locator('#panel noscript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'All sites as a table' })).toBeVisible();
    await expect(page.getByText('The list is still empty')).toBeHidden();
  });
});

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('a row’s star is in reach of a thumb, and list and table fit the window', async ({
    page,
  }) => {
    const [a, b] = ['steel-base-linfen', 'olefin-project-datong'];
    await page.goto(`/zh/cities/datong?picks=${a}`);
    const star = page.locator(`#panel [data-pick="${b}"]`);
    const box = await star.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await star.tap();
    await expect(page).toHaveURL(new RegExp(`picks=${a},${b}`));
    for (const path of ['shortlist', 'table']) {
      await page.goto(`/zh/${path}?picks=${a},${b}`);
      await expect(page.locator('[data-row] a').first()).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});
