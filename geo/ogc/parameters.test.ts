import { expect, test } from '@playwright/test';
import { isMoment } from './moment';
import { itemsQuery, limits } from './parameters';

const filters = [
  { name: 'sector', values: ['coal', 'power'], means: { zh: '', en: '' } },
  { name: 'interpreted', values: ['true', 'false'], boolean: true, means: { zh: '', en: '' } },
];

const ask = (query: string) => itemsQuery(new URLSearchParams(query), filters);

test('nothing asked is the first page of everything', () => {
  expect(ask('')).toEqual({
    limit: limits.default,
    offset: 0,
    bbox: null,
    filters: {},
    asked: {},
  });
});

test('a large limit is cut to the most, however large', () => {
  for (const limit of ['1000', '1001', '9'.repeat(400)]) {
    expect(ask(`limit=${limit}`).limit, limit).toBe(limits.maximum);
  }
});

test('a box is read with or without heights', () => {
  expect(ask('bbox=110,34,112,36').bbox).toEqual([110, 34, 112, 36]);
  expect(ask('bbox=110,34,-5,112,36,9000').bbox).toEqual([110, 34, 112, 36]);
  expect(ask('bbox=1.1e2, 34.5,112,.5e2').bbox).toEqual([110, 34.5, 112, 50]);
});

test('what cannot be understood is refused, and the reader hears what would do', () => {
  const wrong = {
    'limit=0': '1 or more',
    'limit=-1': '1 or more',
    'limit=1e2': 'whole number',
    'limit=': 'whole number',
    'offset=-1': '0 or more',
    'bbox=1,2,3': '111,37,113,39',
    'bbox=1,2,3,NaN': '111,37,113,39',
    'bbox=1,2,3,1e999': '111,37,113,39',
    'bbox=1,2,,4': '111,37,113,39',
    'bbox=1,4,3,2': '111,37,113,39',
    'datetime=soon': '2016-01-01T00:00:00Z',
    'sector=gold': 'coal, power',
    'interpreted=2': 'true, false',
    'f=html': 'json, geojson',
    'colour=red': 'bbox, datetime, limit, offset, f, lang, sector, interpreted',
    'limit=1&limit=2': 'once',
  };
  for (const [query, says] of Object.entries(wrong)) {
    expect(() => ask(query), query).toThrow(says);
  }
});

test('a yes may be a 1, as GDAL writes it', () => {
  expect(ask('interpreted=1').filters).toEqual({ interpreted: 'true' });
  expect(ask('interpreted=0').filters).toEqual({ interpreted: 'false' });
  expect(ask('interpreted=true&sector=coal').filters).toEqual({
    interpreted: 'true',
    sector: 'coal',
  });
});

test('a time is a day, a moment or an interval that may be open, and no day that there is not', () => {
  const right = [
    '2016-02-29',
    '2016-01-01T00:00:00Z',
    '2016-01-01T08:00:00.5+08:00',
    '2016-01-01/2020-12-31',
    '../2020-12-31T00:00:00Z',
    '2016-01-01/..',
    '2016-01-01/',
    '/2020-12-31',
    '../..',
  ];
  const wrong = [
    '',
    '/',
    '2015-02-29',
    '2016-13-01',
    '2016',
    '2020-01-01/2016-01-01',
    'a/b',
    '1/2/3',
  ];
  expect(right.filter((value) => !isMoment(value))).toEqual([]);
  expect(wrong.filter(isMoment)).toEqual([]);
});
