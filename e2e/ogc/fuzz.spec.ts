import { expect, test } from '@playwright/test';
import { randomFrom } from '../../data/seeded-random';
import { collectionIds } from '../../geo/ogc/collections';
import { door, problem } from './door';

const random = randomFrom(20160101);
const oneOf = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
};

const values = [
  '',
  '0',
  '-1',
  '1',
  '7',
  '1e9',
  '1e999',
  '99999999999999999999999',
  'NaN',
  'Infinity',
  '0x10',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '1,2',
  '1,2,3,4',
  '1,2,3,4,5',
  '1,2,3,4,5,6',
  '180,0,-180,1',
  '4,3,2,1',
  ',,,',
  '1, 2, 3, 4',
  '2016-01-01',
  '2016-02-30',
  '2016-01-01T00:00:00Z/..',
  '../..',
  '/',
  '9999-99-99T99:99:99Z',
  'coal',
  'base',
  'taiyuan',
  'exact',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00',
  '%',
  '%zz',
  '%E0%A4%A',
  '\u202e',
  '😀'.repeat(9),
  '煤',
  'a'.repeat(3000),
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}}',
  '\r\nSet-Cookie: a=b',
  'en',
  'zh',
  'json',
  'html',
] as const;

const names = [
  'limit',
  'offset',
  'bbox',
  'datetime',
  'sector',
  'subsector',
  'kind',
  'city',
  'precision',
  'interpreted',
  'f',
  'lang',
  'crs',
  'bbox-crs',
  'filter',
  '__proto__',
  'constructor',
  'limit[]',
  'x',
  '',
  '煤',
  '%',
] as const;

const segments = [
  'collections',
  'items',
  'api',
  'conformance',
  ...collectionIds,
  '..',
  '.',
  '%2e%2e',
  '%2F',
  '%00',
  '%',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  'air-axis',
  'coal-base-jinbei',
  'sites.json',
  'items/',
  '煤',
  '<b>',
  'a'.repeat(400),
  '',
] as const;

const encoded = (value: string): string =>
  random() < 0.8 ? encodeURIComponent(value) : encodeURI(value);

const queryOf = (): string => {
  const pairs = Array.from(
    { length: Math.floor(random() * 4) },
    () => `${encoded(oneOf(names))}=${encoded(oneOf(values))}`,
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
};

const pathOf = (): string => {
  if (random() < 0.5) return `${door}/collections/${oneOf(collectionIds)}/items`;
  if (random() < 0.2) return `${oneOf(['/api', '/schema/v1'])}/${oneOf(segments)}`;
  const parts = Array.from({ length: Math.floor(random() * 5) }, () => oneOf(segments));
  return [door, ...parts].join('/');
};

const methods = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
] as const;

const headersOf = (): Record<string, string> =>
  random() < 0.3
    ? {
        'x-forwarded-host': oneOf(['evil.example', 'a b', '"><script>', 'x/y', '[::1]:80', ',']),
        'x-forwarded-proto': oneOf(['https', 'javascript', '']),
        'if-none-match': oneOf(['*', '""', 'W/"x"', '"a", W/"b"', ',']),
      }
    : {};

test('a thousand odd requests are answered or refused in words: none breaks the server, none shows its insides', async ({
  baseURL,
}) => {
  const seen = new Map<number, number>();
  for (let number = 0; number < 1000; number += 1) {
    const [method, address] = [oneOf(methods), `${pathOf()}${queryOf()}`];
    const response = await fetch(`${baseURL}${address}`, {
      method,
      headers: headersOf(),
      redirect: 'manual',
    });
    const body = await response.text();
    const about = `${method} ${address} → ${response.status}`;
    seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
    expect(response.status, about).toBeLessThan(500);
    expect(body, about).not.toMatch(/\bat .*\.(js|ts|mjs):\d+/);
    expect(body, about).not.toMatch(/node_modules\S*:\d+|<script>alert/);
    expect(response.headers.get('set-cookie'), about).toBeNull();
    if (response.headers.get('content-type') === problem && body) {
      const { status, detail } = JSON.parse(body) as { status: number; detail: string };
      expect(status, about).toBe(response.status);
      expect(detail.length, about).toBeGreaterThan(20);
      expect(detail.length, about).toBeLessThan(1000);
    }
  }
  expect(seen.get(200), 'some are right').toBeGreaterThan(50);
  expect(seen.get(400), 'some are wrong').toBeGreaterThan(50);
  expect(seen.get(404), 'some are nowhere').toBeGreaterThan(50);
});

test('an address that cannot be decoded is refused at the doors, and is no page elsewhere', async ({
  baseURL,
}) => {
  for (const path of ['/api/ogc/%', '/api/%FF', '/schema/v1/%E0%A4%A']) {
    const response = await fetch(`${baseURL}${path}`);
    expect(response.status, path).toBe(400);
    expect(response.headers.get('content-type'), path).toBe(problem);
  }
  for (const path of ['/%', '/zh/%', '/en/sites/%E0%A4%A', '/zh/plan/%FF']) {
    const response = await fetch(`${baseURL}${path}`);
    expect(response.status, path).toBe(404);
    expect(response.headers.get('content-type'), path).toContain('text/html');
  }
  expect((await fetch(`${baseURL}/zh/%E7%85%A4`)).status).toBe(404);
  expect((await fetch(`${baseURL}${door}`)).status).toBe(200);
});
