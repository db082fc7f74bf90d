import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { kindIds } from '../data/vocabulary/kinds';
import { leafOf, leavesOf } from '../data/vocabulary/leaves';
import { prefectureIds } from '../data/vocabulary/prefectures';
import { sectorIds } from '../data/vocabulary/sectors';
import { contextLayerIds } from '../geo/layers/context-layers';
import { Atlas } from './atlas';

const ids = sites.map(({ id }) => id);
const remaining = (keep: (site: (typeof sites)[number]) => boolean): Set<string> =>
  new Set(sites.filter(keep).map(({ id }) => id));

/** The opening page lists what belongs to no one city; cities and sectors list their own. */
const ofNoCity = remaining(({ extent }) => extent === 'span' || extent === 'province');

/** For each switch: the sites that are left when it is off, and the group that it is folded into. */
const switches = [
  ...sectorIds.map((id) => ({
    id: id as string,
    group: 'sectors',
    left: remaining(({ sector }) => sector !== id),
  })),
  ...kindIds.map((id) => ({
    id: id as string,
    group: 'kinds',
    left: remaining(({ kind }) => kind !== id),
  })),
  ...prefectureIds.map((id) => ({
    id: id as string,
    group: 'cities',
    left: remaining(({ prefectures }) => prefectures.some((city) => city !== id)),
  })),
];

/** Without a GPU a frame costs what its pixels cost. */
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 820, height: 500 },
});

const unfold = (atlas: Atlas, group: string): Promise<void> =>
  atlas.page
    .locator(`[data-switch-group="${group}"]`)
    .evaluate((details) => void details.setAttribute('open', ''));

const count = async (atlas: Atlas, group: string): Promise<number> => {
  const texts = await atlas.page
    .locator(`[data-switch-group="${group}"] [data-shown]`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-shown'))));
  return texts.reduce((sum, each) => sum + each, 0);
};

/** A switch of each group, whose link is opened with the live map too. */
const oneOfEach = switches.filter(
  ({ group }, index) => switches.findIndex((each) => each.group === group) === index,
);

test('what a switch hides leaves live map, drawn map and counts, and comes back', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  for (const group of new Set(switches.map((each) => each.group))) await unfold(atlas, group);
  for (const { id, group, left } of switches) {
    const layer = page.locator(`[data-switch-group="${group}"] [data-layer="${id}"]`);
    await layer.click();
    await expect(page, id).not.toHaveURL(/\/zh$/);
    await expect.poll(() => atlas.liveSites(ids), { message: id }).toEqual(left);
    expect(await atlas.drawnSites(), id).toEqual(left);
    expect(await count(atlas, 'sectors'), id).toBe(left.size);
    await layer.click();
    await expect(page, id).toHaveURL(/\/zh$/);
  }
});

test('the link of every switch brings back what it left on the drawn map and in the lists', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const atlas = new Atlas(page);
  for (const { id, group, left } of switches) {
    await atlas.openDrawn(`/zh?${group}=!${id}`);
    await expect.poll(() => atlas.drawnSites(), { message: id }).toEqual(left);
    const listed = new Set([...left].filter((site) => ofNoCity.has(site)));
    expect(await atlas.listedSites(), `${id} in the lists`).toEqual(listed);
  }
});

test('such a link brings it back on the live map', async ({ page }) => {
  const atlas = new Atlas(page);
  for (const { id, group, left } of oneOfEach) {
    await atlas.open(`/zh?${group}=!${id}`);
    expect(await atlas.liveSites(ids), id).toEqual(left);
  }
});

test('a switched-off sub-sector leaves the list of its sector', async ({ page }) => {
  test.setTimeout(300_000);
  const atlas = new Atlas(page);
  for (const sector of sectorIds) {
    const leaves = leavesOf(sector).filter(({ id }) => sites.some((site) => leafOf(site) === id));
    if (leaves.length < 2) continue;
    const [leaf] = leaves;
    if (!leaf) continue;
    await atlas.openDrawn(`/zh/sectors/${sector}?sectors=!${leaf.id}`);
    const left = remaining((site) => site.sector === sector && leafOf(site) !== leaf.id);
    const hidden = remaining((site) => leafOf(site) === leaf.id);
    const listed = await atlas.listedSites();
    expect(
      [...hidden].filter((id) => listed.has(id)),
      leaf.id,
    ).toEqual([]);
    expect(
      [...left].filter((id) => !listed.has(id)),
      leaf.id,
    ).toEqual([]);
  }
});

test('“only” leaves one, “none” nothing, “all” everything', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/en');
  await page.locator('[data-switch-group="sectors"] [data-only="coal"]').click();
  await expect
    .poll(() => atlas.liveSites(ids))
    .toEqual(remaining(({ sector }) => sector === 'coal'));
  await page.locator('[data-none="sectors"]').click();
  await expect.poll(() => atlas.liveSites(ids)).toEqual(new Set());
  await page.locator('[data-all="sectors"]').click();
  await expect.poll(() => atlas.liveSites(ids)).toEqual(new Set(ids));
  await expect(page).toHaveURL(/\/en$/);
});

test('a base-map switch takes its lines off both drawings', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh?layers=all');
  for (const id of contextLayerIds) {
    await expect(page.locator(`.drawn-map [data-context="${id}"]`), id).toHaveCount(1);
  }
  await atlas.open('/zh?layers=none');
  await expect(page.locator('.drawn-map [data-context]')).toHaveCount(0);
  const lines = await atlas.map.evaluate((element) => {
    const { atlasMap } = element as unknown as {
      atlasMap: { queryRenderedFeatures: (o: object) => unknown[] };
    };
    return atlasMap.queryRenderedFeatures({
      layers: ['county-borders', 'rivers', 'railways', 'expressways', 'neighbour-borders'],
    }).length;
  });
  expect(lines).toBe(0);
});
