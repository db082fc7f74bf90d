import { expect, test } from '@playwright/test';
import { collections } from './collections';
import { ogcContent } from './door';

const configured = { origin: 'https://atlas.example', configured: true };

const at = (path: string, query = '') =>
  ogcContent(path.split('/').filter(Boolean), new URLSearchParams(query), configured);

const read = (path: string, query = '') => JSON.parse(String(at(path, query).body));

const addressesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' && (key === 'href' || key === 'url') ? [each] : addressesIn(each),
  );
};

test('every link and address begins with the operator’s origin, whatever the reader’s headers say', () => {
  const paths = ['', 'api', 'conformance', 'collections'];
  const each = collections.flatMap(({ id, features }) => [
    `collections/${id}`,
    `collections/${id}/items`,
    `collections/${id}/items/${features[0]?.id}`,
  ]);
  for (const path of [...paths, ...each]) {
    const others = addressesIn(read(path)).filter(
      (address) =>
        !address.startsWith('https://atlas.example/') &&
        address !== 'https://creativecommons.org/licenses/by/4.0/',
    );
    expect(others, path).toEqual([]);
    expect(at(path).perReader, path).toBe(false);
  }
});

test('a page says where the next and the one before it are, with what was asked', () => {
  const { links } = read('collections/counties/items', 'limit=2&offset=2&city=datong&lang=en');
  const hrefs = Object.fromEntries(
    links.map(({ rel, href }: Record<string, string>) => [rel, href]),
  );
  const base = 'https://atlas.example/api/ogc/collections/counties/items';
  expect(hrefs.self).toBe(`${base}?lang=en&city=datong&limit=2&offset=2`);
  expect(hrefs.next).toBe(`${base}?lang=en&city=datong&limit=2&offset=4`);
  expect(hrefs.prev).toBe(`${base}?lang=en&city=datong&limit=2`);
});

test('beyond the last record there is an empty page that says how many there are', () => {
  const page = read('collections/sites/items', 'offset=99999');
  expect(page).toMatchObject({ numberReturned: 0, features: [] });
  expect(page.numberMatched).toBeGreaterThan(100);
  expect(page.links.map(({ rel }: { rel: string }) => rel)).not.toContain('next');
});

test('the last page has no next, however the pages are cut', () => {
  for (const limit of [1, 5, 11, 12]) {
    const { links } = read(
      'collections/prefectures/items',
      `limit=${limit}&offset=${Math.max(11 - limit, 0)}`,
    );
    expect(links.map(({ rel }: { rel: string }) => rel)).not.toContain('next');
  }
});

test('an address that is not there is told apart from a collection and a record that are not', () => {
  expect(() => at('nowhere')).toThrow('/api/ogc');
  expect(() => at('collections/roads')).toThrow('sites, spans, regions, prefectures, counties');
  expect(() => at('collections/sites/items/nothing')).toThrow('has no feature');
  expect(() => at('collections/sites/items/a/b')).toThrow('nothing at this address');
  expect(() => at('__proto__')).toThrow('nothing at this address');
});

test('a document takes no parameters of the features', () => {
  expect(() => at('collections', 'limit=1')).toThrow('f, lang');
  expect(() => at('collections/sites', 'f=geojson')).toThrow('json');
  expect(() => at('collections/sites/items', 'f=geojson')).not.toThrow();
});
