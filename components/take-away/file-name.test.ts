import { expect, test } from '@playwright/test';
import { leafIds, leavesOf } from '@/data/vocabulary/leaves';
import { everything } from '@/geo/features/filter';
import { fileNameOf, filterBrief } from './file-name';

const leaves = (...sectors: Parameters<typeof leavesOf>[0][]) =>
  new Set(sectors.flatMap(leavesOf).map(({ id }) => id));

test('a file’s name says the day and the filter', () => {
  const filter = {
    ...everything,
    sectors: leaves('metallurgy', 'coking'),
    cities: new Set(['luliang', 'linfen'] as const),
  };
  expect(fileNameOf(filterBrief(filter), '2026-01-31', 'csv')).toBe(
    'shanxi-sites_2026-01-31_metallurgy-coking_linfen-luliang.csv',
  );
  expect(filterBrief(everything)).toBe('all');
});

test('a long filter is counted, not written out, and what is left out is said so', () => {
  const some = new Set(leafIds.filter((_, index) => index % 2 === 0));
  expect(filterBrief({ ...everything, sectors: some })).toBe(`${some.size}-sectors`);
  const butCoal = new Set(leafIds.filter((id) => id !== 'coal'));
  expect(filterBrief({ ...everything, sectors: butCoal })).toBe('not-coal');
});

test('words of the reader cannot leave their place in the name', () => {
  const brief = (words: string) => filterBrief({ ...everything, words });
  expect(brief('锂 电池')).toBe('锂-电池');
  expect(brief('../../etc/passwd')).toBe('etc-passwd');
  expect(brief('a\u202Egnp.exe:*?"<>|')).toBe('a-gnp-exe');
  expect(brief('...')).toBe('all');
  expect(brief('长'.repeat(400)).length).toBeLessThan(40);
});
