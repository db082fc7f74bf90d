import { expect, type Locator, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { separationOf } from '../geo/features/separation';
import { positionOf } from '../geo/places';
import { type Area, areaPolygon } from '../geo/where/area';
import { certaintyIn } from '../geo/where/certainty';
import { grounds } from '../geo/where/grounds';
import { Atlas } from './atlas';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const known = grounds();

/** How many sites with a place are inside an area, and how many may be. */
const expected = (area: Area) => {
  const certainty = certaintyIn(areaPolygon(area), known.shapes);
  const placed = sites.filter(({ extent }) => extent !== 'province');
  const count = (wanted: string) =>
    placed.filter(({ id }) => certainty(known.sites[id]?.footprints ?? []) === wanted).length;
  return [String(count('inside')), String(count('maybe'))];
};

const totals = (panel: Locator) => panel.locator('[data-area-result] tr[data-total] td');

test('an area in the link comes back with what is in it, as sure as positions are', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh/where?area=111.2,36.2,80');
  const area: Area = { shape: 'circle', center: [111.2, 36.2], km: 80 };
  await expect(totals(page.locator('#panel'))).toHaveText(expected(area));
  await expect(page.locator('.drawn-area path')).toHaveCount(1);
});

test('an area is made and changed with the keyboard alone, and Back takes it away', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en/where');
  await page.getByRole('button', { name: 'Put a circle in the middle' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=/);
  const before = page.url();
  await page.getByText('Change by numbers').click();
  const radius = page.getByRole('spinbutton', { name: 'Radius, km' });
  await radius.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).not.toHaveURL(before);
  await expect(page).toHaveURL(/,61(&|$)/);
  await radius.fill('9999');
  await expect(radius).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/,61(&|$)/);
  await page.goBack();
  await expect(page).not.toHaveURL(/area=/);
});

test('an area drawn with the pointer is in the link, and opens no site on the way', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en/where');
  await page.getByRole('button', { name: 'Draw an area' }).click();
  await expect(page.getByText('Press each corner on the map')).toBeVisible();
  const box = await atlas.map.boundingBox();
  if (!box) throw new Error('the map has no box');
  const corners = [
    [0.2, 0.4],
    [0.35, 0.4],
    [0.3, 0.6],
  ] as const;
  for (const [x, y] of [...corners, corners[0]]) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
    await page.mouse.down();
    await page.mouse.up();
  }
  await expect(page).toHaveURL(/\/en\/where\?area=[\d.]+,[\d.]+;/);
  const written = new URL(page.url()).searchParams.get('area')?.split(';') ?? [];
  expect(written).toHaveLength(corners.length);
  const drawn: Area = {
    shape: 'polygon',
    corners: written.map((corner) => corner.split(',').map(Number) as [number, number]),
  };
  await expect(totals(page.locator('#panel'))).toHaveText(expected(drawn));
});

test('from a site’s page to the nearest ports, each with the error of its position', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en/sites/foam-ceramics-project-jiexiu');
  await page.getByRole('link', { name: 'Measure from here' }).click();
  await expect(page).toHaveURL(/\/en\/where\?from=foam-ceramics-project-jiexiu$/);
  const airPorts = sites.filter(({ kind, port }) => kind === 'port' && port?.mode === 'air');
  const here = positionOf('jiexiu');
  const [nearest] = airPorts
    .flatMap(({ id, places }) =>
      places.map((place) => ({ id, ...separationOf(here, positionOf(place)) })),
    )
    .sort((a, b) => a.km - b.km);
  if (!nearest) throw new Error('there are air ports');
  const first = page.locator('[data-origin-result] [data-row]').first();
  await expect(first).toHaveAttribute('data-row', nearest.id);
  await expect(first).toContainText(
    `${Math.round(nearest.km)} ± ${Math.round(nearest.errorKm)} km`,
  );
});

test('without script the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/zh/where`);
  await expect(page.locator('#panel noscript')).toBeVisible();
  await expect(page.locator('#panel .needs-script')).toBeHidden();
  await context.close();
});
