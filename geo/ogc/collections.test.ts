import { expect, test } from '@playwright/test';
import { siteOf, sites } from '@/data/dataset';
import { countyIds } from '@/data/vocabulary/counties';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { regionIds } from '@/data/vocabulary/regions';
import { siteRow } from '../export/site-row';
import { ledByFull } from './collection';
import { collections } from './collections';

const called = (id: string) => {
  const collection = collections.find((each) => each.id === id);
  if (!collection) throw new Error(`No collection ${id}`);
  return collection;
};

const idsOf = (id: string): string[] =>
  called(id)
    .features.map((feature) => feature.id)
    .sort();

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

test('each collection holds all of its records, once', () => {
  expect(idsOf('sites')).toEqual(sites.map(({ id }) => id).sort());
  const spans = sites.filter(({ extent }) => extent === 'span');
  expect(idsOf('spans')).toEqual(spans.map(({ id }) => id).sort());
  expect(idsOf('regions')).toEqual([...regionIds].sort());
  expect(idsOf('prefectures')).toEqual([...prefectureIds].sort());
  expect(idsOf('counties')).toEqual([...countyIds].sort());
});

test('a site says here what it says in the files', () => {
  for (const collection of ['sites', 'spans']) {
    for (const { id, properties } of called(collection).features) {
      const site = siteOf(id);
      if (!site) throw new Error(`No site ${id}`);
      expect({ id, ...properties }).toEqual(siteRow(site));
    }
  }
});

test('a region lists the sites that the plan puts there, a city counts those that touch it', () => {
  const listed = called('regions').features.flatMap(
    ({ properties }) => properties.sites as string[],
  );
  const inRegions = sites.filter(({ extent }) => extent === 'region').map(({ id }) => id);
  expect([...listed].sort()).toEqual(inRegions.sort());
  const datong = called('prefectures').byId.get('datong');
  const touching = sites.filter((site) => site.prefectures.includes('datong'));
  expect(datong?.properties.sites).toBe(touching.length);
});

for (const collection of collections) {
  const { id, features, fields, geometryType } = collection;

  test(`every record of ${id} has every column, in the same order, and none of them is called id`, () => {
    const names = Object.keys(fields);
    expect(names).not.toContain('id');
    for (const feature of features) expect(Object.keys(feature.properties)).toEqual(names);
  });

  test(`the shapes of ${id} are of one type, to a metre`, () => {
    const shaped = features.flatMap(({ geometry }) => geometry ?? []);
    expect(new Set(shaped.map(({ type }) => type))).toEqual(new Set([geometryType]));
    for (const { geometryText } of features) expect(geometryText).not.toMatch(/\.\d{6}/);
  });

  test(`GDAL’s first ten records of ${id} fill every column that any record fills`, () => {
    const first = features.slice(0, 10);
    for (const name of Object.keys(fields)) {
      const some = features.some(({ properties }) => !isEmpty(properties[name]));
      expect(
        first.some(({ properties }) => !isEmpty(properties[name])),
        name,
      ).toBe(some);
    }
    expect(first.some(({ geometry }) => geometry !== null)).toBe(true);
  });

  test(`the parameters of ${id} reach each of its records, and the ids are plain`, () => {
    for (const feature of features) expect(feature.id).toMatch(/^[a-z0-9-]+$/);
    for (const { name, values } of collection.filters) {
      const held = features.flatMap(({ filters }) => filters[name] ?? []);
      expect(
        held.filter((value) => !values.includes(value)),
        name,
      ).toEqual([]);
      expect(held.length, name).toBeGreaterThan(0);
    }
  });
}

test('the fullest record leads, and the others keep their order', () => {
  const record = (id: string, a: string | null, b: readonly string[]) => ({
    id,
    geometry: null,
    extent: null,
    properties: { a, b },
    filters: {},
  });
  const ordered = ledByFull([
    record('one', null, []),
    record('two', 'x', []),
    record('three', null, ['y']),
    record('four', null, []),
  ]);
  expect(ordered.map(({ id }) => id)).toEqual(['two', 'three', 'one', 'four']);
});
