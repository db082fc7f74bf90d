import { expect, test } from '@playwright/test';
import { withPicksKept } from './kept-picks';

const list = { pathname: '/zh/sectors/coal', search: '?cities=datong,linfen' };

test('a site picked on its page stays picked when Back leads to the list', () => {
  const left = { pathname: '/zh/sites/coal-base-jinbei', search: '?picks=coal-base-jinbei' };
  expect(withPicksKept(left, list)).toBe('?cities=datong,linfen&picks=coal-base-jinbei');
});

test('a site taken off the list does not come back with Back', () => {
  const left = { pathname: '/zh/shortlist', search: '?picks=b' };
  const reached = { pathname: '/zh/table', search: '?picks=a,b&order=-kind' };
  expect(withPicksKept(left, reached)).toBe('?picks=b&order=-kind');
  expect(withPicksKept({ ...left, search: '' }, reached)).toBe('?order=-kind');
});

test('Back on the same page undoes the clearing of the list', () => {
  const cleared = { pathname: '/zh/shortlist', search: '?theme=dark' };
  const before = { pathname: '/zh/shortlist', search: '?picks=a,b&theme=dark' };
  expect(withPicksKept(cleared, before)).toBe(before.search);
});

test('a step without anything to carry is left exactly as it is', () => {
  const odd = { pathname: '/zh', search: '?words=%E9%94%82&&x' };
  expect(withPicksKept(list, odd)).toBe(odd.search);
});
