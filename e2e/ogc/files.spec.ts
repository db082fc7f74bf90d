import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { collections as exported } from '../../geo/export/exports';
import { door, type FeaturePage, problem } from './door';

const printed = (collection: string, format: string): Buffer => {
  const command = [
    'node_modules/tsx/dist/cli.mjs',
    'geo/export/main.ts',
    collection,
    '--format',
    format,
  ];
  return spawnSync(process.execPath, command, { maxBuffer: 1e8 }).stdout;
};

for (const [collection, formats] of Object.entries(exported)) {
  for (const format of Object.keys(formats)) {
    test(`/api/${collection}.${format} has the bytes that npm run export prints`, async ({
      request,
    }) => {
      const response = await request.get(`/api/${collection}.${format}`);
      expect(response.status()).toBe(200);
      expect((await response.body()).equals(printed(collection, format))).toBe(true);
      const headers = response.headers();
      expect(headers['content-disposition']).toBe(
        `attachment; filename="shanxi-industrial-atlas-${collection}.${format}"`,
      );
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cache-control']).toContain('public');
    });
  }
}

test('what a reader has already is not sent again: files, pages of features, schemas', async ({
  request,
}) => {
  for (const path of [
    '/api/sites.csv',
    `${door}`,
    `${door}/api`,
    `${door}/collections/sites/items?limit=5`,
    '/schema/v1/site.json',
    '/datapackage.json',
  ]) {
    const etag = (await request.get(path)).headers().etag ?? '';
    expect(etag, path).toMatch(/^W\/"[\w-]+"$/);
    const again = await request.get(path, { headers: { 'if-none-match': etag } });
    expect(again.status(), path).toBe(304);
    expect((await again.body()).length, path).toBe(0);
    expect(again.headers().etag, path).toBe(etag);
    const changed = await request.get(path, { headers: { 'if-none-match': 'W/"other"' } });
    expect(changed.status(), path).toBe(200);
  }
});

test('a page of another site may ask, and hears that it can only read', async ({ request }) => {
  for (const path of ['/api/sites.geojson', `${door}/collections`, '/schema/v1/sites.json']) {
    const preflight = await request.fetch(path, { method: 'OPTIONS' });
    expect(preflight.status(), path).toBe(204);
    expect(preflight.headers()['access-control-allow-origin'], path).toBe('*');
    const head = await request.head(path);
    expect(head.status(), path).toBe(200);
    expect(head.headers()['access-control-allow-origin'], path).toBe('*');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const refused = await request.fetch(path, { method });
      expect(refused.status(), `${method} ${path}`).toBe(405);
      expect(refused.headers().allow, path).toBe('GET, HEAD, OPTIONS');
      expect(refused.headers()['content-type'], path).toBe(problem);
    }
  }
});

test('behind a proxy the links are those that the reader can open, and no cache keeps them', async ({
  request,
}) => {
  test.skip(Boolean(process.env.PUBLIC_ORIGIN), 'The operator’s own origin wins over a proxy’s');
  const headers = { 'x-forwarded-host': 'atlas.example', 'x-forwarded-proto': 'https' };
  const response = await request.get(`${door}/collections/sites/items?limit=1`, { headers });
  const { links, features } = (await response.json()) as FeaturePage;
  const next = links.find(({ rel }) => rel === 'next');
  expect(next?.href).toBe('https://atlas.example/api/ogc/collections/sites/items?limit=1&offset=1');
  expect(features[0]?.properties.url).toMatch(/^https:\/\/atlas\.example\/zh\/sites\//);
  expect(response.headers()['cache-control']).toBe('private, no-cache');
  expect(response.headers().vary).toContain('X-Forwarded-Host');
});

test('the data package names files that are there, with their size and sum', async ({
  request,
}) => {
  const response = await request.get('/datapackage.json');
  const { resources } = (await response.json()) as {
    resources: {
      path: string;
      bytes?: number;
      hash?: string;
      mediatype: string;
      jsonSchema?: string;
    }[];
  };
  expect(resources.length).toBe(6);
  for (const { path, bytes, hash, mediatype, jsonSchema } of resources) {
    const file = await request.get(`/${path}`);
    const body = await file.body();
    // These say which day they are of, so nothing is promised of their bytes.
    expect(hash === undefined, path).toBe(/\.(xlsx|gpkg)$/.test(path));
    if (hash) {
      expect(body.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(body).digest('hex')}`, path).toBe(hash);
    }
    expect(file.headers()['content-type']?.startsWith(mediatype), path).toBe(true);
    if (jsonSchema) expect((await request.get(`/${jsonSchema}`)).status(), path).toBe(200);
  }
});

for (const language of ['zh', 'en']) {
  test(`every link to data on the ${language} page leads to data`, async ({ request }) => {
    const html = await (await request.get(`/${language}/data`)).text();
    const paths = [...html.matchAll(/href="(\/(?:api|schema|datapackage)[^"]*)"/g)].map(
      ([, path = '']) => path.replaceAll('&amp;', '&'),
    );
    expect(paths.length).toBeGreaterThan(15);
    for (const path of new Set(paths)) expect((await request.get(path)).status(), path).toBe(200);
  });
}
