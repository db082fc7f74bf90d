import { expect, test } from '@playwright/test';
import { isPayload, pageOf } from './page-address';

const at = (address: string) => new URL(address, 'http://atlas');

test('a page is the same page however it is asked for', () => {
  const ways = [
    '/zh/sectors/coal',
    '/zh/sectors/coal/',
    '/zh/sectors/coal?theme=dark&_rsc=1a2b',
    '/zh/sectors/coal/index.html?at=1,2,3',
    '/zh/sectors/coal/index.rsc',
  ];
  for (const way of ways) expect(pageOf(at(way)), way).toBe('/zh/sectors/coal');
  for (const way of ['/', '/index.html']) expect(pageOf(at(way)), way).toBe('/');
});

test('only what Next asks for when a link is followed is a payload', () => {
  expect(isPayload(at('/zh/ports?_rsc=x'))).toBe(true);
  expect(isPayload(at('/zh/ports/index.rsc'))).toBe(true);
  expect(isPayload(at('/zh/ports?theme=dark'))).toBe(false);
  expect(isPayload(at('/zh/ports/index.html'))).toBe(false);
});
