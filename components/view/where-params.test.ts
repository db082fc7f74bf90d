import { expect, test } from '@playwright/test';
import { randomFrom } from '@/data/seeded-random';
import { parseAsArea, parseAsOrigin } from './where-params';

const random = randomFrom(5);
const rounded = (value: number) => Number(value.toFixed(3));
const place = () => [rounded(106 + random() * 13), rounded(31 + random() * 13)] as const;

test('any circle and any polygon comes back from its link', () => {
  for (let run = 0; run < 300; run += 1) {
    const circle = { shape: 'circle', center: place(), km: rounded(1 + random() * 300) } as const;
    expect(parseAsArea.parse(parseAsArea.serialize(circle))).toEqual(circle);
    const corners = Array.from({ length: 3 + Math.floor(random() * 30) }, place);
    const polygon = { shape: 'polygon', corners } as const;
    expect(parseAsArea.parse(parseAsArea.serialize(polygon))).toEqual(polygon);
    const from = { type: 'place', at: place() } as const;
    expect(parseAsOrigin.parse(parseAsOrigin.serialize(from))).toEqual(from);
  }
});

test('a site to measure from comes back from its link, an unknown one does not', () => {
  const site = { type: 'site', id: 'steel-base-linfen' } as const;
  expect(parseAsOrigin.parse(parseAsOrigin.serialize(site))).toEqual(site);
  expect(parseAsOrigin.parse('constructor')).toBeNull();
});

test('what is no area near the province is none', () => {
  const garbage = [
    '',
    '112',
    '112,37',
    '112,37,',
    '112,37,0',
    '112,37,-5',
    '112,37,9999',
    '112,37,Infinity',
    'NaN,37,5',
    '112,37;113,37',
    '112,37;113,37;',
    '112,37;113,37;500,37',
    '112,37;113,37;<script>',
    ';;;',
    '__proto__',
    Array.from({ length: 41 }, () => '112,37').join(';'),
  ];
  for (const text of garbage) {
    expect(parseAsArea.parse(text), text).toBeNull();
    if (text !== '112,37') expect(parseAsOrigin.parse(text), text).toBeNull();
  }
});
