import { get } from 'node:http';
import { expect, test } from '@playwright/test';
import { sites } from '../../data/dataset';
import { collectionIds } from '../../geo/ogc/collections';
import {
  door,
  everyPage,
  type FeaturePage,
  geojson,
  type Link,
  linksOf,
  problem,
  read,
} from './door';

/** The assertions of OGC’s own test suite, ets-ogcapi-features10, each under its name there. */

interface CollectionBody {
  id: string;
  links: Link[];
  crs: string[];
  itemCount: number;
  extent: { spatial: { bbox: number[][]; crs: string } };
}

const landing = (links: readonly Link[], rel: string): Link => {
  const [link] = linksOf(links, rel);
  if (!link) throw new Error(`The landing page has no link ${rel}`);
  return link;
};

const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

test('/conf/core/http: it speaks HTTP/1.1', async ({ baseURL }) => {
  const version = await new Promise((resolve, reject) => {
    get(`${baseURL}${door}`, (response) => {
      resolve(response.httpVersion);
      response.resume();
    }).once('error', reject);
  });
  expect(version).toBe('1.1');
});

test('/conf/core/root-success: the landing page leads to the description, the classes and the data', async ({
  request,
  baseURL,
}) => {
  const { links } = await read<{ links: Link[] }>(request, '');
  // QGIS takes no other types than these.
  expect(landing(links, 'service-desc').type).toBe('application/vnd.oai.openapi+json;version=3.0');
  expect(landing(links, 'data').type).toBe('application/json');
  expect(landing(links, 'conformance').type).toBe('application/json');
  expect(landing(links, 'service-doc').type).toBe('text/html');
  for (const { href } of links) expect(href).toMatch(/^https?:\/\//);
  for (const rel of ['self', 'service-desc', 'data', 'conformance', 'service-doc']) {
    const { href, type } = landing(links, rel);
    expect(href.startsWith(`${baseURL}/`), href).toBe(true);
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    expect(response.headers()['content-type']?.startsWith(type), href).toBe(true);
  }
});

test('/conf/core/conformance-success: it says which classes it meets, by their right names', async ({
  request,
}) => {
  const { conformsTo } = await read<{ conformsTo: string[] }>(request, '/conformance');
  expect(conformsTo).toEqual(
    ['core', 'oas30', 'geojson'].map(
      (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
    ),
  );
});

test('/conf/core/fc-md-success, fc-md-links, fc-md-items, fc-md-extent: the list of collections is complete by itself', async ({
  request,
}) => {
  const all = await read<{ links: Link[]; collections: CollectionBody[] }>(request, '/collections');
  expect(linksOf(all.links, 'self')).toHaveLength(1);
  expect(linksOf(all.links, 'alternate').length).toBeGreaterThan(0);
  expect(all.collections.map(({ id }) => id)).toEqual(collectionIds);
  for (const { id, links, crs, extent, itemCount } of all.collections) {
    for (const link of links)
      expect(Object.keys(link), id).toEqual(expect.arrayContaining(['href', 'rel', 'type']));
    expect(
      linksOf(links, 'items').map(({ type }) => type),
      id,
    ).toEqual([geojson]);
    expect(linksOf(links, 'license')[0]?.title, id).toBeTruthy();
    expect(linksOf(links, 'describedby')[0]?.type, id).toBe('application/schema+json');
    expect(crs[0], id).toBe(crs84);
    expect(crs84, id).toBe(extent.spatial.crs);
    const [west = 0, south = 0, east = 0, north = 0] = extent.spatial.bbox[0] ?? [];
    expect(west < east && south < north && west >= -180 && north <= 90, id).toBe(true);
    expect(itemCount, id).toBeGreaterThan(0);
  }
});

for (const id of collectionIds) {
  test(`/conf/core/sfc-md-success: ${id} says of itself what the list says of it`, async ({
    request,
  }) => {
    const all = await read<{ collections: CollectionBody[] }>(request, '/collections');
    const alone = await read<CollectionBody>(request, `/collections/${id}`);
    expect(alone).toEqual(all.collections.find((each) => each.id === id));
    expect(linksOf(alone.links, 'self')).toHaveLength(1);
    for (const { href, rel } of alone.links.filter((link) => link.rel !== 'license')) {
      expect((await request.get(href)).status(), `${rel} ${href}`).toBe(200);
    }
  });

  test(`/conf/core/fc-response, fc-links, fc-timeStamp, fc-numberMatched, fc-numberReturned: every page of ${id} adds up`, async ({
    request,
  }) => {
    const before = Date.now();
    const pages = await everyPage(request, `/collections/${id}/items?limit=7`);
    const features = pages.flatMap((page) => page.features);
    expect(new Set(features.map((feature) => feature.id)).size).toBe(features.length);
    for (const { type, numberMatched, numberReturned, features: here, timeStamp, links } of pages) {
      expect(type).toBe('FeatureCollection');
      expect(numberReturned).toBe(here.length);
      expect(numberMatched).toBe(features.length);
      expect(Date.parse(timeStamp)).toBeGreaterThanOrEqual(before);
      expect(Date.parse(timeStamp)).toBeLessThanOrEqual(Date.now());
      expect(linksOf(links, 'self').map((link) => link.type)).toEqual([geojson]);
      expect(linksOf(links, 'alternate').map((link) => link.type)).toContain('text/html');
      for (const link of links) expect(link.href && link.rel && link.type).toBeTruthy();
    }
    expect(pages.slice(0, -1).every((page) => page.numberReturned === 7)).toBe(true);
  });

  test(`/conf/core/f-success, f-links: each of the first features of ${id} is the same alone as in the list`, async ({
    request,
  }) => {
    const { features } = await read<FeaturePage>(request, `/collections/${id}/items?limit=3`);
    for (const feature of features) {
      const response = await request.get(`${door}/collections/${id}/items/${feature.id}`);
      expect(response.headers()['content-type']).toBe(geojson);
      const { links, ...alone } = (await response.json()) as typeof feature & { links: Link[] };
      expect(alone).toEqual(feature);
      expect(linksOf(links, 'self').map(({ type }) => type)).toEqual([geojson]);
      expect(linksOf(links, 'collection').map(({ type }) => type)).toEqual(['application/json']);
    }
  });

  test(`/conf/core/crs84: ${id} keeps within the degrees of the earth, longitude first`, async ({
    request,
  }) => {
    const { features } = await read<FeaturePage>(request, `/collections/${id}/items?limit=1000`);
    const numbers = features.flatMap(({ geometry }) =>
      geometry ? (geometry.coordinates as number[]).flat(9) : [],
    );
    expect(numbers.length).toBeGreaterThan(0);
    const outside = numbers.filter((degrees, index) => {
      const [low, high] = index % 2 === 0 ? [110, 115] : [34, 41];
      return degrees < low || degrees > high;
    });
    expect(outside).toEqual([]);
  });
}

const refusals = [
  ['/conf/core/query-param-invalid: a limit that is no number', 'limit=abc', 'limit'],
  ['/conf/core/query-param-invalid: a limit below one', 'limit=0', 'limit'],
  ['/conf/core/query-param-invalid: a limit below nothing', 'limit=-1', 'limit'],
  ['/conf/core/query-param-invalid: a limit with a fraction', 'limit=1.5', 'limit'],
  ['/conf/core/query-param-invalid: a box of three numbers', 'bbox=1,2,3', 'bbox'],
  ['/conf/core/query-param-invalid: a box upside down', 'bbox=1,4,3,2', 'bbox'],
  ['/conf/core/query-param-invalid: a time that is none', 'datetime=yesterday', 'datetime'],
  ['/conf/core/query-param-invalid: a sector that the plan has not', 'sector=gold', 'sector'],
  ['/conf/core/query-param-unknown: a parameter that is not described', 'zoom=3', 'zoom'],
] as const;

for (const [name, query, word] of refusals) {
  test(`${name} is refused in words`, async ({ request }) => {
    const response = await request.get(`${door}/collections/sites/items?${query}`);
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toBe(problem);
    const { detail, status } = (await response.json()) as { detail: string; status: number };
    expect(status).toBe(400);
    expect(detail).toContain(word);
    expect(detail).toMatch(/[一-鿿]/);
  });
}

test('/conf/core/fc-limit-response: a page never holds more than was asked for, and too much is cut to the most', async ({
  request,
}) => {
  for (const limit of [1, 10, 192, 5000]) {
    const page = await read<FeaturePage>(request, `/collections/sites/items?limit=${limit}`);
    expect(page.numberReturned).toBe(Math.min(limit, sites.length));
  }
});

test('/conf/core/fc-bbox-response: a box brings what lies in it or on its edge, and what lies nowhere', async ({
  request,
}) => {
  const nowhere = sites.filter(({ extent }) => extent === 'province').map(({ id }) => id);
  const inBox = async (box: readonly number[]) =>
    (await read<FeaturePage>(request, `/collections/sites/items?limit=1000&bbox=${box.join(',')}`))
      .features;
  const [lead] = await inBox([110, 34, 115, 41]);
  const [lng = 0, lat = 0] = (lead?.geometry?.coordinates ?? []) as number[];
  const onEdge = await inBox([lng, lat, lng + 0.001, lat + 0.001]);
  expect(onEdge.map(({ id }) => id)).toContain(lead?.id);
  expect((await inBox([0, 0, 1, 1])).map(({ id }) => id).sort()).toEqual([...nowhere].sort());
  expect(await inBox([110, 34, 0, 115, 41, 9000])).toHaveLength(sites.length);
});

test('/conf/core/fc-time-response: records without a time match every time', async ({
  request,
}) => {
  for (const datetime of [
    '2018-02-12T23:20:50Z',
    '2018-02-12T00:00:00Z/2018-03-18T12:31:12Z',
    '../2018-03-18T12:31:12Z',
    '2018-02-12T00:00:00Z/..',
    '2018-02-12/',
  ]) {
    const path = `/collections/sites/items?limit=1&datetime=${encodeURIComponent(datetime)}`;
    expect((await read<FeaturePage>(request, path)).numberMatched, datetime).toBe(sites.length);
  }
});
