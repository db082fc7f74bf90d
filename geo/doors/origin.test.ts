import { expect, test } from '@playwright/test';
import { publicOrigin } from './origin';

const originOf = (headers: Record<string, string>, configured: string | null = null) =>
  publicOrigin(configured, new Headers(headers));

test('the operator’s own origin wins over every header', () => {
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  expect(originOf(headers, 'https://atlas.example')).toEqual({
    origin: 'https://atlas.example',
    configured: true,
  });
});

test('without one, a proxy’s headers are read, then the host’s own', () => {
  const proxied = { 'x-forwarded-host': 'a.example, b.example', 'x-forwarded-proto': 'https,http' };
  expect(originOf({ ...proxied, host: '10.0.0.1:3000' }).origin).toBe('https://a.example');
  expect(originOf({ host: 'localhost:3000' })).toEqual({
    origin: 'http://localhost:3000',
    configured: false,
  });
  expect(originOf({ host: '[::1]:3000' }).origin).toBe('http://[::1]:3000');
});

test('a header that is no plain host is repeated to nobody', () => {
  const odd = [
    'a b',
    'x/y',
    '"><script>',
    'user@evil.example',
    'a.example/../b',
    '',
    'x'.repeat(300),
  ];
  for (const host of odd) {
    const headers = { get: (name: string) => (name === 'x-forwarded-host' ? host : null) };
    expect(publicOrigin(null, headers).origin, host).toBe('http://localhost');
  }
  expect(originOf({ host: 'a.example', 'x-forwarded-proto': 'javascript' }).origin).toBe(
    'http://a.example',
  );
});
