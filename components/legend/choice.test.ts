import { expect, test } from '@playwright/test';
import { only, stateOf, toggle } from './choice';

const members = ['a', 'b', 'c', 'd'] as const;

test('switching one off and on again is the default once more', () => {
  const off = toggle(null, ['a'], members);
  expect(off).toEqual(new Set(['b', 'c', 'd']));
  expect(toggle(off, ['a'], members)).toBeNull();
});

test('a bundle that is partly on is switched on whole', () => {
  const part = new Set(['a'] as const);
  expect(stateOf(part, ['a', 'b'])).toBe('mixed');
  expect(toggle(part, ['a', 'b'], members)).toEqual(new Set(['a', 'b']));
});

test('only this one, and only all of them', () => {
  expect(only(['c'], members)).toEqual(new Set(['c']));
  expect(only([...members], members)).toBeNull();
  expect(stateOf(null, ['a'])).toBe('on');
  expect(stateOf(new Set<'a'>(), ['a'])).toBe('off');
});
