import { expect, test } from '@playwright/test';
import { leavesOf } from '@/data/vocabulary/leaves';
import { type PrefectureId, prefectureIds } from '@/data/vocabulary/prefectures';
import { everything } from '@/geo/features/filter';
import { sectorRow } from '@/geo/features/matrix';
import { viewParsers } from '../view/search-params';
import { comparisonIn, most, pickCity, pickRow } from './comparison';

const asked = (query: { cities?: string; sectors?: string }) =>
  comparisonIn({
    ...everything,
    cities: query.cities ? viewParsers.cities.parse(query.cities) : null,
    sectors: query.sectors ? viewParsers.sectors.parse(query.sectors) : null,
  });

test('a link with two cities compares these, from north to south', () => {
  expect(asked({ cities: 'taiyuan,datong' })).toEqual({
    of: 'cities',
    cities: ['datong', 'taiyuan'],
  });
});

test('a link with sectors and lines compares each under its own name', () => {
  const found = asked({ sectors: 'metallurgy,led,coal' });
  if (found.of !== 'sectors') throw new Error(found.of);
  expect(found.rows.map(({ id }) => id)).toEqual(['coal', 'metallurgy', 'led']);
  expect(found.rows[1]?.leaves).toEqual(leavesOf('metallurgy').map(({ id }) => id));
});

test('where a link gives both, the cities are compared', () => {
  expect(asked({ cities: 'linfen', sectors: 'coal,coking' }).of).toBe('cities');
});

test('garbage, nothing and too much open the picker', () => {
  for (const garbage of ['', '<script>', '__proto__', 'none', 'NaN']) {
    expect(asked({ cities: garbage, sectors: garbage }), garbage).toEqual({ of: 'nothing' });
  }
  expect(asked({ cities: '!taiyuan' })).toEqual({
    of: 'nothing',
    tooMany: { of: 'cities', count: 10 },
  });
  expect(asked({ sectors: '!coal' })).toMatchObject({ tooMany: { of: 'sectors' } });
  expect(asked({ cities: '!taiyuan', sectors: 'coal' }).of).toBe('sectors');
});

test('four cities can be picked one after the other, the fifth is refused', () => {
  let cities: ReadonlySet<PrefectureId> | null = null;
  for (const city of prefectureIds.slice(0, most)) {
    const next = pickCity(comparisonIn({ ...everything, cities }), city);
    if (next === 'refused') throw new Error(`${city} was refused`);
    cities = next;
  }
  expect(cities?.size).toBe(most);
  const four = comparisonIn({ ...everything, cities });
  expect(pickCity(four, 'luliang')).toBe('refused');
  expect(pickCity(four, 'taiyuan')).toEqual(new Set(prefectureIds.slice(1, most)));
});

test('the last one taken away leaves no filter', () => {
  expect(pickCity({ of: 'cities', cities: ['datong'] }, 'datong')).toBeNull();
  expect(pickRow({ of: 'sectors', rows: [sectorRow('coal')] }, sectorRow('coal'))).toBeNull();
});

test('a sector counts as one, its lines as one each', () => {
  const four = comparisonIn({
    ...everything,
    sectors: new Set(['coal', 'coking', 'power', 'steel']),
  });
  expect(pickRow(four, { id: 'led', sector: 'information', leaves: ['led'] })).toBe('refused');
  expect(pickRow(four, sectorRow('metallurgy'))).toEqual(
    new Set(['coal', ...leavesOf('metallurgy').map(({ id }) => id), 'coking', 'power']),
  );
});
