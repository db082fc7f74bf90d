import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serifCharacters } from './characters';
import { serifFaces, serifFamily, textFamily } from './serif';

const bounds = (range: string): [number, number] => {
  const [start = Number.NaN, end = start] = range
    .slice(2)
    .split('-')
    .map((hex) => Number.parseInt(hex, 16));
  return [start, end];
};

const holding = (character: string): string[] => {
  const point = character.codePointAt(0) as number;
  return serifFaces
    .filter((face) =>
      face['unicode-range'].map(bounds).some(([start, end]) => start <= point && point <= end),
    )
    .map(({ url }) => url);
};

test('every character of every name is in exactly one font file', () => {
  const stray = [...Object.values(serifCharacters()).join('')].filter(
    (character) => holding(character).length !== 1,
  );
  expect(stray, 'run npm run fonts:build').toEqual([]);
});

test('the opening view needs under 60 kB of fonts, every other name under 200 kB', () => {
  const sizes = serifFaces.map(({ url }) => ({ url, bytes: statSync(`public${url}`).size }));
  const later = sizes.filter(({ url }) => url.includes('names'));
  const first = sizes.filter(({ url }) => !url.includes('names'));
  const sum = (files: typeof sizes) => files.reduce((total, { bytes }) => total + bytes, 0);
  expect(sum(first)).toBeLessThan(60_000);
  expect(sum(later)).toBeLessThan(200_000);
});

test('the style sheet names the same files and ranges, and each file is there', () => {
  const css = readFileSync('public/fonts/atlas-serif.css', 'utf8');
  const facesOf = (family: string) => css.split(`font-family: '${family}'`).length - 1;
  expect(facesOf(serifFamily)).toBe(serifFaces.length);
  expect(facesOf(textFamily)).toBe(2);
  expect(existsSync('public/fonts/atlas-serif-text.woff2')).toBe(true);
  for (const { url, 'unicode-range': ranges } of serifFaces) {
    expect(existsSync(`public${url}`), url).toBe(true);
    expect(css).toContain(`url('${url}')`);
    expect(css).toContain(ranges.join(', '));
  }
});
