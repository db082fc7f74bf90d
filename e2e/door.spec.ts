import { expect, test } from '@playwright/test';
import { Atlas } from './atlas';
import { pages } from './pages';

test('no request leaves the origin', async ({ page, baseURL }) => {
  const outside: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    const ours = baseURL !== undefined && url.startsWith(baseURL);
    if (!ours && !url.startsWith('data:') && !url.startsWith('blob:')) outside.push(url);
  });
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  await atlas.panBy(300, 100);
  await atlas.settled();
  await atlas.openDrawn('/en');
  for (const path of pages) await atlas.follow(`/en${path}`);
  expect(outside).toEqual([]);
});

test('the front door opens in the reader’s language and keeps the query', async ({ request }) => {
  const english = await request.get('/?theme=dark', {
    headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.4' },
  });
  expect(english.url()).toMatch(/\/en\?theme=dark$/);
  const other = await request.get('/', { headers: { 'accept-language': 'fr' } });
  expect(other.url()).toMatch(/\/zh$/);
});

test('unknown ids and languages are 404 in the reader’s language, with near names', async ({
  page,
  request,
}) => {
  for (const path of [
    '/zh/sites/nowhere',
    '/en/sectors/steam',
    '/zh/cities/atlantis',
    '/en/regions/x',
    '/fr',
    '/zh/constructor',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  await page.goto('/en/sites/steel-base-taiyan');
  await expect(page.locator('main')).toContainText('Taiyuan 10-million-tonne steel base');
  await page.goto('/zh/cities/taiyaun');
  await expect(page.locator('main')).toContainText('太原');
});

test('when the map data does not arrive the drawn map stays, says so, and a retry mends it', async ({
  page,
}) => {
  let broken = true;
  await page.route('**/map/ground.json', (route) =>
    broken ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await page.goto('/en');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.locator('.drawn-map [data-site]').first()).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await new Atlas(page).settled();
});
