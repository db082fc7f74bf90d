import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import { answerTo } from '../doors/answer';
import { collectionIds, collections } from './collections';
import { ogcContent } from './door';

/** Where GIS programs fail without a word, as their own sources and threads tell. */

const configured = { origin: 'https://atlas.example', configured: true };

const at = (path: string, query = '') =>
  ogcContent(path.split('/').filter(Boolean), new URLSearchParams(query), configured);

const read = (path: string, query = '') => JSON.parse(String(at(path, query).body));

interface Link {
  href: string;
  rel: string;
  type: string;
}

test('GDAL takes no features from an answer of another type than GeoJSON’s own', () => {
  for (const { id, features } of collections) {
    const items = `collections/${id}/items`;
    expect(at(items).type).toBe('application/geo+json');
    expect(at(`${items}/${features[0]?.id}`).type).toBe('application/geo+json');
    expect(at(`collections/${id}`).type).toBe('application/json');
  }
  expect(at('collections').type).toBe('application/json');
  expect(at('api').type).toBe('application/vnd.oai.openapi+json;version=3.0');
});

test('GDAL follows the next link only where it is one, and says that it is GeoJSON', () => {
  for (const id of collectionIds) {
    const { links } = read(`collections/${id}/items`, 'limit=1') as { links: Link[] };
    const next = links.filter(({ rel }) => rel === 'next');
    expect(
      next.map(({ type }) => type),
      id,
    ).toEqual(['application/geo+json']);
  }
});

test('newer GDAL asks for a crs with every request once a collection states one to store in: none does', () => {
  for (const collection of read('collections').collections) {
    expect(Object.keys(collection)).not.toContain('storageCrs');
  }
});

test('QGIS and GDAL count by numberMatched and itemCount: both are said, and both are the whole', () => {
  for (const { id, features } of collections) {
    expect(read(`collections/${id}`).itemCount, id).toBe(features.length);
    expect(read(`collections/${id}/items`, 'limit=1').numberMatched, id).toBe(features.length);
  }
});

test('QGIS puts the address of the features together itself: plain ids, and no query in the link', () => {
  for (const { id, links } of read('collections').collections as { id: string; links: Link[] }[]) {
    expect(id).toMatch(/^[a-z-]+$/);
    const items = links.filter(({ rel }) => rel === 'items').map(({ href }) => href);
    expect(items).toEqual([`https://atlas.example/api/ogc/collections/${id}/items`]);
  }
});

test('QGIS shows a licence where the link has a title', () => {
  for (const { id, links } of read('collections').collections) {
    const titles = links
      .filter(({ rel }: Link) => rel === 'license')
      .map(({ title }: { title: string }) => title);
    expect(titles, id).toHaveLength(1);
    expect(titles[0]?.length, id).toBeGreaterThan(5);
  }
});

test('programs print the first thousand bytes of a problem: by then all of it is said', async () => {
  const odd = 'x'.repeat(3000);
  for (const query of [
    ...(collections[0]?.filters.map(({ name }) => `${name}=${odd}`) ?? []),
    ...['limit', 'offset', 'bbox', 'datetime', 'f', 'lang', 'strange'].map(
      (name) => `${name}=${odd}`,
    ),
    `${odd}=1`,
  ]) {
    const { status, body } = await answerTo(
      { method: 'GET', path: '/api/ogc/collections/counties/items', headers: new Headers() },
      () => at('collections/sites/items', query),
    );
    expect(status, query.slice(0, 20)).toBe(400);
    expect(Buffer.byteLength(String(body)), query.slice(0, 20)).toBeLessThanOrEqual(1000);
  }
});

test('a site without a point answers a box by its line or its area', () => {
  const [west, south, east, north] = [112.9, 39.9, 113.6, 40.3];
  const { features } = read(
    'collections/sites/items',
    `limit=1000&bbox=${[west, south, east, north]}`,
  );
  const found = new Set(features.map(({ id }: { id: string }) => id));
  const touching = sites.filter(
    ({ extent, prefectures }) => extent === 'region' && prefectures.includes('datong'),
  );
  expect(touching.length).toBeGreaterThan(0);
  for (const { id } of touching) expect(found, id).toContain(id);
  const elsewhere = sites.filter(
    ({ extent, prefectures }) => extent === 'region' && !prefectures.includes('datong'),
  );
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const { id } of elsewhere) expect(found, id).not.toContain(id);
});
