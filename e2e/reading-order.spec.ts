import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { siteOf, sites } from '../data/dataset';
import { stories } from '../data/records/stories';
import { withoutLiveMap } from './atlas';
import { ReadingOrder } from './reading-order';

/** Nobody looks at the map here. */
test.beforeEach(({ page }) => withoutLiveMap(page));

const idsIn = async (file: string): Promise<Set<string>> => {
  const { features } = JSON.parse(await readFile(file, 'utf8')) as FeatureCollection;
  return new Set(features.map(({ properties }) => String(properties?.id)));
};

test('by reading order alone an investor finds a site, picks it, reads its distances and takes it along', async ({
  page,
}) => {
  const site = sites.find(({ products }) => products.some(({ zh }) => zh === '锂离子电池'));
  if (!site) throw new Error('the plan names lithium cells');
  await page.goto('/en');
  const reader = await ReadingOrder.of(page);
  await reader.press('combobox', /Search/, 'End');
  await page.keyboard.type('锂离子电池');
  await reader.readOnTo('option', /./);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/en/sites/${site.id}`));
  reader.top();
  await reader.readOnTo('heading', new RegExp(site.name.en));
  await reader.press('button', /shortlist/i);
  await expect(page).toHaveURL(/picks=/);
  reader.top();
  await reader.press('link', /^Shortlist \(1\)/);
  await expect(page).toHaveURL(/\/en\/shortlist/);
  await expect(page.locator('.pick-card')).toContainText('km');
  reader.top();
  await reader.press('DisclosureTriangle', /^Take away/);
  const waiting = page.waitForEvent('download');
  await reader.press('button', /GeoJSON/);
  expect(await idsIn(await (await waiting).path())).toEqual(new Set([site.id]));
  await reader.readOnTo('heading', new RegExp(site.name.en));
  const said = await reader.section();
  expect(said).toContain(site.citation.phrase);
  expect(said).toMatch(/\d+( +± +\d+)? +km/);
});

test('by reading order alone a planner narrows to steel in Lüliang, reads list and table, and a goal with its baseline', async ({
  page,
}) => {
  const expected = sites.filter(
    ({ subsector, prefectures }) => subsector === 'steel' && prefectures.includes('luliang'),
  );
  await page.goto('/en/matrix');
  const reader = await ReadingOrder.of(page);
  await reader.press('DisclosureTriangle', /metallurgy/i);
  await reader.press('link', /Steel.*Lüliang/);
  await expect(page).toHaveURL(/\/en\?sectors=steel&cities=luliang/);
  reader.top();
  await reader.press('link', /^Table$/);
  await expect(page).toHaveURL(/\/en\/table\?sectors=steel&cities=luliang/);
  for (const { name } of expected) await reader.readOnTo('link', new RegExp(name.en));
  reader.top();
  await reader.press('DisclosureTriangle', /^Take away/);
  const waiting = page.waitForEvent('download');
  await reader.press('button', /GeoJSON/);
  const taken = await idsIn(await (await waiting).path());
  expect(taken).toEqual(new Set(expected.map(({ id }) => id)));

  reader.top();
  await reader.press('link', /^Overview$/);
  await expect(page).toHaveURL(/\/en\?/);
  reader.top();
  await reader.press('link', new RegExp(`^${siteOf('information-belt') ? 'Information' : ''}`));
  await expect(page).toHaveURL(/\/en\/sectors\/information/);
  reader.top();
  await reader.readOnTo('StaticText', /95\.29/);
  await reader.readOnTo('StaticText', /170/);
});

test('by reading order alone a presenter opens a story, hears each scene, and leaves', async ({
  page,
}) => {
  const story = stories.find(({ id }) => id === 'coal-and-power');
  if (!story) throw new Error('there is that story');
  await page.goto('/en/present');
  const reader = await ReadingOrder.of(page);
  await reader.press('link', new RegExp(`Present.*${story.title.en}`));
  await expect(page).toHaveURL(/mode=present/);
  for (const [index, { title }] of story.scenes.entries()) {
    reader.top();
    await reader.readOnTo('heading', new RegExp(title.en.slice(0, 12)));
    await expect(page.locator('.hall [aria-live]')).toHaveText(
      `Scene ${index + 1} of ${story.scenes.length}: ${title.en}`,
    );
    if (index + 1 < story.scenes.length) await page.keyboard.press('ArrowRight');
  }
  reader.top();
  await reader.press('button', /^Leave$/);
  await expect(page).not.toHaveURL(/mode=present/);
});
