import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { regions } from '../data/vocabulary/regions';
import { textScales } from '../geo/placement/text-size';
import { Atlas } from './atlas';

const ids = sites.map(({ id }) => id);
const ofRegion = (region: string): string[] =>
  sites.filter((site) => site.region === region).map(({ id }) => id);
const belt = 'information-belt';
const beltCities = sites.find(({ id }) => id === belt)?.prefectures ?? [];

test('pointing at a strand, a row or a symbol lights the whole of it everywhere', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  const strand = (id: string) => page.locator(`.loom [data-strand="${id}"]`);
  const row = (path: string) => page.locator(`#panel a[href^="/zh/${path}"]`);

  await strand('jinzhong-coal').locator('.loom-hit').hover();
  await expect.poll(() => atlas.drawnIn('pointed-region-edge')).toEqual(new Set(['jinzhong-coal']));
  const { units } = regions['jinzhong-coal'];
  expect(await atlas.drawnIn('pointed-member-seats')).toEqual(new Set(units));
  expect(await atlas.drawnIn('hovered-0')).toEqual(new Set(ofRegion('jinzhong-coal')));
  await expect(row('regions/jinzhong-coal')).toHaveAttribute('data-pointed', 'true');
  await expect(page.locator('.drawn-map [data-region="jinzhong-coal"]')).toHaveCount(1);

  await row('regions/jinbei').hover();
  await expect(strand('jinbei')).toHaveAttribute('data-emphasis', 'strong');
  await expect.poll(() => atlas.drawnIn('pointed-region-edge')).toEqual(new Set(['jinbei']));

  const { x, y } = await atlas.pointOf(belt);
  await page.mouse.move(x, y);
  await expect(strand(belt)).toHaveAttribute('data-emphasis', 'strong');
  await expect(row(`sites/${belt}`)).toHaveAttribute('data-pointed', 'true');
  await expect.poll(() => atlas.drawnIn('pointed-span')).toEqual(new Set([belt]));
  expect(await atlas.drawnIn('pointed-member-seats')).toEqual(new Set(beltCities));
  await expect(page.locator(`.drawn-map [data-span="${belt}"]`)).toHaveCount(1);

  await page.mouse.move(5, 5);
  await expect.poll(() => atlas.drawnIn('pointed-span')).toEqual(new Set());
});

test('the keyboard’s focus on a row lights it on the drawn map too', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.openDrawn('/en/sectors/coal');
  const [first] = sites.filter(({ sector }) => sector === 'coal');
  const link = page.locator(`#panel a[href^="/en/sites/${first?.id}"]`).first();
  await page.locator('body').press('Tab');
  await link.focus();
  await expect(page.locator(`.drawn-map [data-ring="${first?.id}"]`)).toHaveCount(1);
});

test('the ports stand as a structure: an axis with branches, a centre with its areas, pairs', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh/ports');
  const strays = (await atlas.foundAt(ids)).filter(({ site, top }) => top !== site);
  expect(strays).toEqual([]);
  const ranked = (mode: string, rank: string) =>
    sites.filter(({ kind, port }) => kind === 'port' && port?.mode === mode && port.rank === rank);
  const lines = (kind: string) => page.locator(`.drawn-map [data-port-line="${kind}"]`);
  await expect(lines('axis')).toHaveCount(1);
  await expect(lines('branch')).toHaveCount(ranked('air', 'branch').length);
  await expect(lines('rail')).toHaveCount(ranked('rail', 'secondary').length);
  const pairs = ranked('rail', 'secondary').filter(({ places }) => places.length > 1);
  await expect(lines('pair')).toHaveCount(pairs.length);
  expect(await atlas.drawnIn('port-pair')).toEqual(new Set(pairs.map(({ id }) => id)));
  expect(await atlas.drawnSites()).toEqual(new Set(ids));
  const board = await page.locator('.port-board').boundingBox();
  expect(board?.x, 'the diagram stands where the loom does').toBeGreaterThan(900);
  await page.setViewportSize({ width: 1100, height: 800 });
  const inPanel = await page.locator('.port-board').boundingBox();
  expect(inPanel?.x, 'or in the panel').toBeLessThan(100);
});

test('every port and every dot beside it is topmost at its own centre in the drawing', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.openDrawn('/zh/ports');
  expect(await atlas.drawnSites()).toEqual(new Set(ids));
  expect(await atlas.coveredInDrawing()).toEqual([]);
});

test('the map’s lettering is small, medium or large, and the link says which', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh?text=l');
  const largest = await page
    .locator('.map-label-prefecture')
    .first()
    .evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize));
  expect(largest).toBeCloseTo(13 * textScales.l, 1);
  const live = () =>
    atlas.map.evaluate((element) => {
      const { atlasMap } = element as unknown as {
        atlasMap: { getLayoutProperty: (layer: string, name: string) => unknown[] };
      };
      return atlasMap.getLayoutProperty('city-captions-0', 'text-size').at(-1);
    });
  const large = Number(await live());
  await page.getByRole('combobox', { name: '图上文字大小' }).selectOption('m');
  await expect(page).toHaveURL(/\/zh$/);
  await expect.poll(live).toBeCloseTo(large / textScales.l, 3);
  await page.getByRole('combobox', { name: '图上文字大小' }).selectOption('s');
  await expect(page).toHaveURL(/\/zh\?text=s$/);
});

test('the map stays, and where it was, when language or theme changes', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh?at=112.5,37.8,8.5');
  const canvas = await page.locator('.live-map canvas').elementHandle();
  const before = await atlas.camera();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\?at=112\.5,37\.8,8\.5$/);
  await expect(page.locator('.atlas-map')).toHaveAttribute('data-live', 'ready');
  expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  const after = await atlas.camera();
  expect(after.map((value) => value.toFixed(3))).toEqual(before.map((value) => value.toFixed(3)));
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('.atlas-map')).toHaveAttribute('data-live', 'ready');
  expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
});

test('a selection is named on the map, and the camera glides to it or, if asked to, jumps', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/en/sectors/coal-chemicals');
  /** From now on, whether the map moves, and whether it was told to glide. */
  const watch = () =>
    atlas.map.evaluate((element) => {
      const { atlasMap } = element as unknown as {
        atlasMap: {
          on: (event: string, listener: () => void) => void;
          easeTo: (...given: unknown[]) => unknown;
        };
      };
      const seen = { moved: false, glided: false };
      const easeTo = atlasMap.easeTo.bind(atlasMap);
      atlasMap.easeTo = (...given) => {
        seen.glided = true;
        return easeTo(...given);
      };
      atlasMap.on('move', () => {
        seen.moved = true;
      });
      Object.assign(window, { seen });
    });
  const seen = () =>
    page.evaluate(() => (window as unknown as { seen: { moved: boolean; glided: boolean } }).seen);
  const first = sites.find(
    ({ sector, extent }) => sector === 'coal-chemicals' && extent === 'region',
  );
  const place = sites.find(({ id }) => id === 'olefin-project-datong');
  if (!first || !place) throw new Error('There are such sites');
  await page.locator(`#panel a[href^="/en/sites/${first.id}"]`).first().click();
  await expect(page.locator(`.live-callout [data-callout="${first.id}"]`)).toContainText(
    first.name.en,
  );
  await page.goto(`/en/sites/${place.id}`);
  await atlas.settled();
  await watch();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en$/);
  await expect.poll(seen).toEqual({ moved: true, glided: true });
  await atlas.settled();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watch();
  await page.goBack();
  await expect.poll(() => atlas.selectedOnMap()).toContain(place.id);
  expect(await seen()).toEqual({ moved: true, glided: false });
});
