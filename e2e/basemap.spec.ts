import { createServer, type Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { basemapLayers } from '../geo/layers/basemap-layer';
import { operatorFrom } from '../operator.config.mjs';
import { Atlas } from './atlas';

/** What this build was made with: it is read as the build read it. */
const { basemap } = operatorFrom(process.env);
const tiles = basemap?.layers[0]?.[0] ?? '';

/** Requests of a page to anyone but its own server. */
const strangersOf = (page: Page): URL[] => {
  const strangers: URL[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = new URL(page.url() === 'about:blank' ? url : page.url()).origin;
    if (/^https?:$/.test(url.protocol) && url.origin !== own) strangers.push(url);
  });
  return strangers;
};

const credits = (page: Page) => page.locator('.atlas-map > .map-credits');
const basemapSwitch = (page: Page) => page.locator('[data-layer="basemap"]');

test.describe('without a basemap', () => {
  test.skip(basemap !== null, 'This build has one');

  test('no other server is asked for anything, and nothing speaks of a basemap', async ({
    page,
  }) => {
    const strangers = strangersOf(page);
    const atlas = new Atlas(page);
    await atlas.open('/en?layers=basemap.rivers');
    expect(strangers.map(String)).toEqual([]);
    expect(await page.content()).not.toMatch(/Background map|data-basemap|tianditu/i);
  });
});

test.describe('with a basemap', () => {
  test.skip(
    basemap === null || !tiles.startsWith('http://127.0.0.1:'),
    'Only in a build that was made with BASEMAP_TILES on 127.0.0.1: see OPERATORS.md',
  );

  const asked: string[] = [];
  let server: Server;

  test.beforeAll(async () => {
    const tile = new PNG({ width: 256, height: 256, colorType: 2 });
    tile.data.fill(255);
    for (let at = 0; at < tile.data.length; at += 4) tile.data[at + 1] = 0;
    const picture = PNG.sync.write(tile);
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' });
      response.end(picture);
    });
    await new Promise<void>((resolve) => {
      server.listen(Number(new URL(tiles.replace(/[{}]/g, '')).port), '127.0.0.1', resolve);
    });
  });

  test.afterAll(() => server.close());

  test('its tiles are drawn under the atlas, its name is on the map, and it can be switched off', async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    const strangers = strangersOf(page);
    const atlas = new Atlas(page);
    await atlas.open('/en');
    await expect.poll(() => asked.length).toBeGreaterThan(3);
    await atlas.settled();
    expect(new Set(strangers.map(({ origin }) => origin))).toEqual(
      new Set([new URL(tiles).origin]),
    );
    await expect(credits(page)).toContainText(basemap?.attribution ?? '');
    const pictured = await page.locator('.live-map canvas').screenshot();
    const { data } = PNG.sync.read(pictured);
    const pink = data.filter(
      (red, at) => at % 4 === 0 && red > 200 && red - (data[at + 1] ?? 0) > 60,
    );
    expect(pink.length).toBeGreaterThan(data.length / 4 / 3);
    await basemapSwitch(page).getByRole('switch').click();
    await expect(page).toHaveURL(/layers=/);
    asked.length = 0;
    await page.reload();
    await atlas.settled();
    expect(asked).toEqual([]);
    expect(refused).toEqual([]);
  });

  test('the policy lets its tiles through, and no other server’s', async ({ page }) => {
    await page.goto('/en/about');
    const outcome = await page.evaluate(
      async (address) => {
        const loads = (url: string) =>
          new Promise<boolean>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = url;
          });
        const other = address.replace('127.0.0.1', 'localhost');
        const fetched = (url: string) =>
          fetch(url).then(
            () => true,
            () => false,
          );
        return [
          await loads(address),
          await fetched(address),
          await loads(other),
          await fetched(other),
        ];
      },
      tiles.replace(/\{[zxy]\}/g, '0'),
    );
    expect(outcome).toEqual([true, true, false, false]);
  });

  test('as many layers are drawn as were set', async ({ page }) => {
    const atlas = new Atlas(page);
    await atlas.open('/zh');
    const drawn = await atlas.map.evaluate((element) =>
      (
        element as unknown as { atlasMap: { getStyle: () => { layers: { id: string }[] } } }
      ).atlasMap
        .getStyle()
        .layers.map(({ id }) => id),
    );
    const wanted = basemapLayers({ theme: 'light', layers: new Set(['basemap']) }, basemap);
    expect(drawn).toEqual(expect.arrayContaining(wanted.map(({ id }) => id)));
    expect(drawn.indexOf('basemap-0')).toBeLessThan(drawn.indexOf('county-borders'));
  });
});
