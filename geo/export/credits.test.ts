import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { licences } from './credits';

const licenceFile = readFileSync('LICENSE-DATA.md', 'utf8');

test('the licences that a file names are those of LICENSE-DATA.md', () => {
  const rows = licenceFile.split('\n').filter((line) => line.startsWith('|'));
  for (const { licence, credit } of licences) {
    const stated = rows.some((row) => row.includes(licence) && row.includes(credit));
    expect(stated, `${licence}, ${credit}`).toBe(true);
  }
});
