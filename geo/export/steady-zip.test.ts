import { expect, test } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { steadyZip } from './steady-zip';

const files = { 'a.txt': strToU8('a'), 'b/c.txt': strToU8('c'.repeat(5000)) };

const zipped = (year: number) => zipSync(files, { mtime: new Date(year, 5, 1) });

test('two archives of the same files are the same, whenever they were made, and open as before', () => {
  const [one, other] = [zipped(2016), zipped(2020)];
  expect(Buffer.from(one).equals(other)).toBe(false);
  expect(Buffer.from(steadyZip(one)).equals(steadyZip(other))).toBe(true);
  expect(unzipSync(one)).toEqual(files);
});

test('what is no archive is refused', () => {
  expect(() => steadyZip(strToU8('no archive at all, however long'))).toThrow('ZIP');
});
