import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { Atlas } from './atlas';
import { freePort } from './free-port';
import { hasNginx, Nginx } from './nginx';
import type { FeaturePage } from './ogc/door';

/** The examples of `.ci/hosting/` as an operator takes them, in Debian's nginx before this build. */

// A machine that tests for others must have it; where someone works it may be missing.
test.skip(
  !hasNginx && !process.env.CI,
  'nginx is not installed here (Debian: apt install nginx-light), so its examples were not tried',
);
test.describe.configure({ timeout: 300_000 });

const example = (name: string): string => readFileSync(path.join('.ci/hosting', name), 'utf8');

/** The block for a Node server behind the files, its # taken off. */
const withDoors = (text: string): string =>
  text.replace(/^ {2}#location[\s\S]*?^ {2}#\}/m, (block) => block.replace(/^ {2}#/gm, '  '));

const running: Nginx[] = [];
let kit = '';
/** Addresses: the kit alone, the kit with a Node server for the data, Node alone. */
const at = { files: '', doors: '', node: '' };

test.beforeAll(async ({ baseURL }) => {
  kit = mkdtempSync(path.join(tmpdir(), 'atlas-hosted-'));
  const command = ['.ci/offline/kit.ts', '--gzip', '--to', kit];
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...command]);
  const adapted = async (text: string) => {
    const port = await freePort();
    const site = text
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replaceAll('/srv/atlas', kit)
      .replace('http://127.0.0.1:3000', baseURL ?? '');
    return { site, address: `http://127.0.0.1:${port}` };
  };
  const files = await adapted(example('nginx.conf'));
  running.push(await Nginx.serve({ 'files.conf': files.site }, files.address));
  const doors = await adapted(withDoors(example('nginx.conf')));
  const node = await adapted(example('nginx-node.conf'));
  const both = { 'doors.conf': doors.site, 'node.conf': node.site };
  running.push(await Nginx.serve(both, doors.address));
  Object.assign(at, { files: files.address, doors: doors.address, node: node.address });
});

test.afterAll(async () => {
  await Promise.all(running.map((nginx) => nginx.stop()));
  if (kit) rmSync(kit, { recursive: true });
});

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  /** Every header that came, also where it came twice. */
  names: string[];
  body: Buffer;
}

/** Plain HTTP, bytes as they come: no decompression, any Host. */
const ask = (address: string, headers: Record<string, string> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          names: response.rawHeaders
            .filter((_, index) => index % 2 === 0)
            .map((n) => n.toLowerCase()),
          body: Buffer.concat(parts),
        }),
      );
    }).once('error', reject);
  });

const hashed = (ending: string): string => {
  const folder = path.join(kit, '_next/static');
  const file = readdirSync(folder, { recursive: true }).find((name) => `${name}`.endsWith(ending));
  return `/_next/static/${file}`;
};

const policyHeaders = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];

test('files behind nginx carry the headers that Node sends, each of them once', async ({
  baseURL,
}) => {
  const paths = ['/zh', '/en/about', '/zh/about?mode=embed', '/zh/about?mode=embedded'];
  for (const page of [...paths, '/zh/nowhere', '/palette.css', hashed('.mjs')]) {
    const [ours, nodes] = [await ask(`${at.files}${page}`), await ask(`${baseURL}${page}`)];
    expect(ours.status, page).toBe(nodes.status);
    for (const name of policyHeaders) {
      expect(ours.headers[name], `${name} of ${page}`).toBe(nodes.headers[name]);
      expect(
        ours.names.filter((each) => each === name),
        `${name} of ${page}`,
      ).toHaveLength(1);
    }
  }
});

const types = {
  '/zh': 'text/html; charset=utf-8',
  '/en/sectors/coal': 'text/html; charset=utf-8',
  '/zh/index.rsc': 'text/x-component',
  '/palette.css': 'text/css; charset=utf-8',
  '/map/ground.json': 'application/json; charset=utf-8',
  '/icon.svg': 'image/svg+xml',
  '/sw.js': 'application/javascript; charset=utf-8',
  '/api/sites.geojson': 'application/geo+json; charset=utf-8',
  '/api/sites.csv': 'text/csv; charset=utf-8',
  '/api/atlas.gpkg': 'application/geopackage+sqlite3',
  '/api/sites.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '/schema/v1/site.json': 'application/json; charset=utf-8',
  '/sitemap.xml': 'text/xml; charset=utf-8',
};

test('files behind nginx are what they are said to be, and texts come compressed', async () => {
  const scripts = { [hashed('.mjs')]: 'text/javascript; charset=utf-8' };
  for (const [file, type] of Object.entries({ ...types, ...scripts })) {
    const plain = await ask(`${at.files}${file}`);
    expect([plain.status, plain.headers['content-type']], file).toEqual([200, type]);
    const packed = await ask(`${at.files}${file}`, { 'accept-encoding': 'gzip, br' });
    if (/\.(xlsx|gpkg)$/.test(file)) continue;
    expect(packed.headers['content-encoding'], file).toBe('gzip');
    expect(packed.headers.vary, file).toContain('Accept-Encoding');
    expect(gunzipSync(packed.body).equals(plain.body), file).toBe(true);
  }
  const font = await ask(
    `${at.files}/fonts/${readdirSync(path.join(kit, 'fonts')).find((name) => name.endsWith('.woff2'))}`,
    {
      'accept-encoding': 'gzip',
    },
  );
  expect(font.headers['content-type']).toBe('font/woff2');
  expect(font.headers['content-encoding']).toBeUndefined();
});

test('a browser keeps scripts for a year and asks after everything else, which costs it a 304', async () => {
  // Of an earlier build, or of a later one that has not arrived yet.
  const gone = '/_next/static/chunks/gone.js';
  const script = await ask(`${at.files}${hashed('.js')}`);
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const file of ['/zh', '/en/plan/1', '/sw.js', '/map/ground.json', '/zh/nowhere', gone]) {
    for (const encoding of ['gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      const first = await ask(`${at.files}${file}`, headers);
      expect(first.headers['cache-control'], file).toBe('no-cache');
      if (first.status !== 200) continue;
      const known = { ...headers, 'if-none-match': first.headers.etag ?? '' };
      const again = await ask(`${at.files}${file}`, known);
      expect([again.status, again.body.length], file).toEqual([304, 0]);
    }
  }
});

test('data are open to other sites, pages and scripts are not', async () => {
  for (const file of ['/api/targets.json', '/schema/v1/sites.json', '/datapackage.json']) {
    const { headers } = await ask(`${at.files}${file}`);
    expect(headers['access-control-allow-origin'], file).toBe('*');
    expect(headers['cross-origin-resource-policy'], file).toBeUndefined();
  }
  for (const file of ['/zh', '/sites/rows.json', hashed('.js')]) {
    const { headers } = await ask(`${at.files}${file}`);
    expect(headers['access-control-allow-origin'], file).toBeUndefined();
  }
});

test('the bare address leads on in the reader’s language, and no cache gives it to another', async () => {
  const wishes = { en: 'en-GB,en;q=0.9', zh: 'zh-CN,zh;q=0.9,en;q=0.8' };
  for (const address of [at.files, at.node]) {
    for (const [language, wish] of Object.entries(wishes)) {
      const asked = await ask(`${address}/?theme=dark`, { 'accept-language': wish });
      expect(asked.status, address).toBe(307);
      expect(asked.headers.location, address).toBe(`/${language}?theme=dark`);
      expect(asked.headers.vary?.toLowerCase(), address).toContain('accept-language');
    }
  }
});

test('files behind nginx are the whole atlas: live map, links, a missing page in the reader’s language', async ({
  browser,
}) => {
  const page = await browser.newPage({ locale: 'en-GB' });
  const atlas = new Atlas(page);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  await page.goto(at.files);
  await expect(page).toHaveURL(`${at.files}/en`);
  await atlas.settled();
  expect((await atlas.liveSites(sites.map(({ id }) => id))).size).toBe(sites.length);
  await page.locator('#panel').getByRole('link', { name: 'Coal', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Coal');
  expect(failed).toEqual([]);
  for (const [language, title] of Object.entries({ en: 'No such page', zh: '没有这一页' })) {
    await page.goto(`${at.files}/${language}/nowhere`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.close();
});

/** What a connection is about, not the answer. */
const ofTheWay = /^(server|date|connection|keep-alive|transfer-encoding|content-length)$/;

const answered = ({ status, names, headers }: Got) => ({
  status,
  headers: names
    .filter((name) => !ofTheWay.test(name))
    .sort()
    .map((name) => `${name}: ${headers[name]}`),
});

test('what Node answers comes through nginx as it is: pages, data, problems, 304', async ({
  baseURL,
}) => {
  const host = new URL(baseURL ?? '').host;
  const doors = [
    '/api/ogc',
    '/api/ogc/collections/sites/items?limit=3',
    '/api/ogc/collections/sites/items?limit=none',
    '/api/nothing.csv',
    '/api/sites.csv',
    '/schema/v1/site.json',
    '/datapackage.json',
  ];
  const pages = ['/zh', '/en/about?mode=embed', '/en/nowhere', '/palette.css', hashed('.mjs')];
  const asked = [
    ...doors.map((door) => [at.doors, door] as const),
    ...[...doors, ...pages, '/api/health'].map((page) => [at.node, page] as const),
  ];
  for (const [address, page] of asked) {
    for (const encoding of ['gzip', 'identity']) {
      const headers = { host, 'accept-encoding': encoding };
      const [through, direct] = [
        await ask(`${address}${page}`, headers),
        await ask(`${baseURL}${page}`, headers),
      ];
      expect(answered(through), `${address}${page}`).toEqual(answered(direct));
      const { etag } = direct.headers;
      if (!etag || direct.status !== 200) continue;
      const again = await ask(`${address}${page}`, { ...headers, 'if-none-match': etag });
      expect(again.status, `${address}${page}`).toBe(304);
    }
  }
});

test('links in the data begin with the address that the reader used, whatever he says besides', async () => {
  test.skip(Boolean(process.env.PUBLIC_ORIGIN), 'The operator’s own origin wins over a proxy’s');
  for (const address of [at.doors, at.node]) {
    const { body } = await ask(`${address}/api/ogc/collections/sites/items?limit=50`, {
      host: 'atlas.example:8443',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    });
    const text = body.toString();
    const { links } = JSON.parse(text) as FeaturePage;
    expect(links.find(({ rel }) => rel === 'next')?.href).toBe(
      'http://atlas.example:8443/api/ogc/collections/sites/items?limit=50&offset=50',
    );
    expect(text).not.toContain('evil.example');
  }
});
