import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './process.mjs';

const folder = path.join(root, 'e2e');

/** Titles of a file's tests; what a title is filled with is left open. */
const titlesIn = (file) => {
  const source = readFileSync(path.join(folder, file), 'utf8');
  const titles = [...source.matchAll(/\btest\(\s*(['`])(.*?)\1,/gs)];
  return titles.map(([, , title]) => title.replace(/\$\{.*?\}/g, '…'));
};

const rows = readFileSync(path.join(folder, 'ACCESSIBILITY.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, promise, held] = line.match(/^\|\s*(\d+)\s*\|(.*)\|(.*)\|$/) ?? [];
    return number ? [{ number: Number(number), promise: promise.trim(), held }] : [];
  });

test('every promise of reach names tests that exist', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, n) => n + 1));
  for (const { number, held } of rows) {
    const named = [...held.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
    expect(named.length, `row ${number}`).toBeGreaterThan(0);
    for (const [, title, file] of named) {
      expect(titlesIn(file), `row ${number}, ${file}`).toContain(title);
    }
  }
});
