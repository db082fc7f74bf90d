import { expect, type Page, test } from '@playwright/test';
import { sites } from '../data/dataset';
import type { Site } from '../data/site';
import type { KindId } from '../data/vocabulary/kinds';
import { leafOf } from '../data/vocabulary/leaves';
import { type PrefectureId, prefectureIds, prefectures } from '../data/vocabulary/prefectures';
import { type SectorId, sectorIds, subsectorsOf } from '../data/vocabulary/sectors';
import { Atlas } from './atlas';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ids = sites.map(({ id }) => id);
const idsOf = (wanted: (site: Site) => boolean): Set<string> =>
  new Set(sites.filter(wanted).map(({ id }) => id));

const inCity = (city: PrefectureId) => (site: Site) => site.prefectures.includes(city);
const ownIn = (city: PrefectureId) => (site: Site) => site.extent === 'place' && inCity(city)(site);

/** Every row with what it counts: sectors, and the lines of those that the plan divides. */
const rows: { id: string; counts: (site: Site) => boolean }[] = sectorIds.flatMap((sector) => [
  { id: sector, counts: (site: Site) => site.sector === sector },
  ...Object.keys(subsectorsOf(sector)).map((id) => ({
    id,
    counts: (site: Site) => leafOf(site) === id,
  })),
]);

/** Cities as the columns have them, read from the head of the table. */
const columnsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.matrix thead a[href*="/cities/"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.replace(/^.*\/|\?.*$/g, '') ?? ''),
    );

const rowOf = (page: Page, id: string) => page.locator(`[data-matrix-row="${id}"]`);

const cellOf = async (page: Page, row: string, city: PrefectureId) =>
  rowOf(page, row)
    .locator('td')
    .nth((await columnsOf(page)).indexOf(city));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix counts every site in its row and column, with all lines open', async ({
    page,
  }) => {
    await page.goto('/zh/matrix');
    const columns = (await columnsOf(page)) as PrefectureId[];
    expect([...columns].sort()).toEqual([...prefectureIds].sort());
    for (const { id, counts } of rows) {
      await expect(rowOf(page, id), id).toBeVisible();
      const cells = await rowOf(page, id)
        .locator('td')
        .evaluateAll((found) =>
          found.map((cell) => [
            Number(cell.getAttribute('data-own') ?? 0),
            Number(cell.getAttribute('data-shared') ?? 0),
          ]),
        );
      const held = sites.filter(counts);
      const expected = columns.map((city) => {
        const own = held.filter(ownIn(city)).length;
        return [own, held.filter(inCity(city)).length - own];
      });
      expect(cells.slice(0, columns.length), id).toEqual(expected);
      const total = rowOf(page, id).locator('[data-total]');
      await expect(total, id).toHaveAttribute('data-total', String(held.length));
    }
    await expect(rowOf(page, 'total').locator('[data-total]')).toHaveText(
      new RegExp(`${sites.length}$`),
    );
  });

  test('the comparison has every city, every sector and every site of both', async ({ page }) => {
    await page.goto('/en/compare');
    const [cities, bySector] = [
      page.locator('.comparison').first(),
      page.locator('.comparison').last(),
    ];
    await expect(cities.locator('thead th')).toHaveCount(1 + prefectureIds.length);
    await expect(bySector.locator('thead th')).toHaveCount(1 + sectorIds.length);
    await expect(cities).toBeVisible();
    const listed = (table: typeof cities) =>
      table
        .locator('[data-compared]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-compared') ?? ''));
    expect(new Set(await listed(cities))).toEqual(idsOf((site) => site.prefectures.length > 0));
    expect((await listed(bySector)).sort()).toEqual([...ids].sort());
    await expect(page.locator('[data-pick]').first()).toBeHidden();
  });
});

const opened: { row: string; sector: SectorId; city: PrefectureId; kinds?: readonly KindId[] }[] = [
  { row: 'metallurgy', sector: 'metallurgy', city: 'yuncheng' },
  { row: 'energy-saving', sector: 'energy-saving', city: 'taiyuan' },
  { row: 'cloud-computing', sector: 'information', city: 'yangquan', kinds: ['data-centre'] },
];

test('a cell opens the map with just as many sites as it says', async ({ page }) => {
  const atlas = new Atlas(page);
  for (const { row, sector, city, kinds } of opened) {
    await atlas.open(`/zh/matrix?theme=dark${kinds ? `&kinds=${kinds.join(',')}` : ''}`);
    if (row !== sector) await rowOf(page, sector).locator('summary').click();
    const cell = await cellOf(page, row, city);
    const expected = idsOf(
      (site) =>
        (site.sector === row || leafOf(site) === row) &&
        inCity(city)(site) &&
        (!kinds || kinds.includes(site.kind)),
    );
    const said = await cell.evaluate((found) =>
      ['data-own', 'data-shared'].map((name) => Number(found.getAttribute(name) ?? 0)),
    );
    expect(said[0] ?? 0, row).toBe([...expected].filter((id) => idsOf(ownIn(city)).has(id)).length);
    expect((said[0] ?? 0) + (said[1] ?? 0), row).toBe(expected.size);
    await cell.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/zh\\?sectors=${row}.*&cities=${city}.*theme=dark`));
    await atlas.settled();
    await expect.poll(() => atlas.liveSites(ids), { message: row }).toEqual(expected);
    expect(await atlas.drawnSites(), row).toEqual(expected);
    const counts = await page
      .locator('[data-switch-group="kinds"] [data-shown]')
      .evaluateAll((found) => found.map((each) => Number(each.getAttribute('data-shown'))));
    const listed = counts.reduce((sum, count) => sum + count, 0);
    expect(listed, row).toBe(expected.size);
  }
});

test('a cell of what belongs to no one city opens at the list of just these', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/en/matrix');
  const cell = rowOf(page, 'energy-saving')
    .locator('td')
    .nth(prefectureIds.length + 1);
  await cell.getByRole('link').click();
  await expect(page).toHaveURL(/\/en\?sectors=energy-saving#extent-span$/);
  await expect(page.locator('#extent-span')).toBeInViewport();
  const spans = idsOf(({ sector, extent }) => sector === 'energy-saving' && extent === 'span');
  expect(spans.size).toBeGreaterThan(0);
  expect(await atlas.listedSites()).toEqual(spans);
});

test('the matrix follows the filter that the map follows, and a sector opens into its lines', async ({
  page,
}) => {
  await page.goto('/en/matrix?sectors=metallurgy,coal&cities=yuncheng,taiyuan');
  const left = sites.filter(
    (site) =>
      (site.sector === 'metallurgy' || site.sector === 'coal') &&
      site.prefectures.some((city) => city === 'yuncheng' || city === 'taiyuan'),
  );
  const total = rowOf(page, 'total').locator('[data-total]');
  await expect(total).toHaveAttribute('data-total', String(left.length));
  await expect(rowOf(page, 'equipment')).toHaveAttribute('data-off', 'true');
  await expect(rowOf(page, 'equipment').getByRole('link', { name: /: \d/ })).toHaveCount(0);
  await expect(rowOf(page, 'steel')).toBeHidden();
  const fold = rowOf(page, 'metallurgy').locator('summary');
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(fold.locator('xpath=..')).toHaveAttribute('open', '');
  await expect(rowOf(page, 'steel')).toBeVisible();
  await expect(rowOf(page, 'rail-transit')).toBeHidden();
});

test('up to four cities stand side by side, the fifth is refused, and the link brings them back', async ({
  page,
}) => {
  const heads = page.locator('.comparison thead th a');
  await page.goto('/en/compare');
  await expect(page.locator('.comparison')).toHaveCount(0);
  const four = prefectureIds.slice(0, 4);
  for (const city of four) await page.locator(`[data-pick="${city}"]`).check();
  await expect(heads).toHaveCount(4);
  const link = page.url();
  await page.locator('[data-pick="luliang"]').click();
  await expect(
    page.getByRole('status').filter({ hasText: prefectures.luliang.name.en }),
  ).not.toHaveCount(0);
  await expect(page.locator('[data-pick="luliang"]')).not.toBeChecked();
  expect(page.url()).toBe(link);
  await page.goto(link);
  await expect(heads).toHaveCount(4);
  const listed = await page
    .locator('[data-compared]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-compared') ?? ''));
  expect(new Set(listed)).toEqual(idsOf((site) => four.some((city) => inCity(city)(site))));
  await expect(page.locator('.drawn-map [data-site]')).toHaveCount(new Set(listed).size);
});

test('sectors and lines are compared under their own names; garbage opens the picker', async ({
  page,
}) => {
  await page.goto('/en/compare?sectors=steel,coking');
  await expect(page.locator('.comparison thead th a')).toHaveText(['Steel', 'Coking']);
  const compared = await page
    .locator('[data-compared]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-compared') ?? ''));
  expect(new Set(compared)).toEqual(
    idsOf((site) => leafOf(site) === 'steel' || site.sector === 'coking'),
  );
  await page.goto('/en/compare?sectors=<script>&cities=__proto__');
  await expect(page.locator('[data-pick="taiyuan"]')).toBeVisible();
  await expect(page.locator('.comparison')).toHaveCount(0);
});
