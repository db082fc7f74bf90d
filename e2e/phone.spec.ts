import { devices, expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { prefectureIds } from '../data/vocabulary/prefectures';
import { Atlas } from './atlas';

const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
test.use({
  ...phone,
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: 'reduce' },
});

const ids = sites.map(({ id }) => id);

test('on a phone every site is in the group of its place', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  const strays = (await atlas.foundAt(ids)).filter(({ site, members }) => !members.includes(site));
  expect(strays).toEqual([]);
});

test('one tap on a city’s group opens all of its members', async ({ page }) => {
  test.setTimeout(400_000);
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  for (const city of prefectureIds) {
    const members = sites.filter(
      ({ extent, prefectures }) => extent === 'place' && prefectures[0] === city,
    );
    const [first] = members;
    if (!first) throw new Error(`${city} has sites`);
    const { x, y } = await atlas.pointOf(first.id);
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(new RegExp(`/zh/cities/${city}$`), { timeout: 20_000 });
    const memberIds = members.map(({ id }) => id);
    await expect
      .poll(async () => [...(await atlas.liveSites(memberIds))].sort(), {
        message: city,
        timeout: 20_000,
      })
      .toEqual([...memberIds].sort());
    const alone = (await atlas.foundAt(memberIds)).filter(({ site, top }) => top !== site);
    expect(alone, city).toEqual([]);
    const listed = await atlas.listedSites();
    expect(memberIds.filter((id) => !listed.has(id))).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL(/\/zh$/);
    await atlas.settled();
  }
});

/** That the camera brings all sites into the free part of the map is tested without a browser. */
test('the sheet never hides what a page selects', async ({ page }) => {
  const atlas = new Atlas(page);
  for (const id of ['lingshi-beidou-platform', 'air-port-datong', 'rail-transit-base-yongji']) {
    await atlas.open(`/en/sites/${id}`);
    const { x, y } = await atlas.pointOf(id);
    const topmost = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top)?.closest('[data-atlas-map]') !== null,
      [x, y] as const,
    );
    expect(topmost, id).toBe(true);
    expect(await atlas.selectedOnMap(), id).toContain(id);
  }
});
