import { expect, test } from '@playwright/test';
import { randomFrom } from '@/data/seeded-random';
import { leafIds, leavesOf } from '@/data/vocabulary/leaves';
import { themeIds } from '@/data/vocabulary/themes';
import { type Dimension, dimensions } from '@/data/vocabulary/units';
import { mapSites } from '@/geo/features/map-sites';
import { columnIds } from '../table/column-ids';
import { pathTo, selectionIn } from './paths';
import { movePick, picksAtMost, togglePick } from './picks';
import { preferredLanguage } from './preferred-language';
import {
  figureKinds,
  indicatorParsers,
  lastingParsers,
  levelYears,
  linkTo,
  modes,
  sortings,
  viewParsers,
} from './search-params';

test('any set of switches comes back from its link', () => {
  const random = randomFrom(7);
  for (let run = 0; run < 500; run++) {
    const share = random();
    const chosen = new Set(leafIds.filter(() => random() < share));
    const text = viewParsers.sectors.serialize(chosen);
    expect(viewParsers.sectors.parse(text), text).toEqual(chosen);
  }
});

test('the way a view is shown comes back from its link, and anything else is the desk', () => {
  for (const mode of modes)
    expect(viewParsers.mode.parse(viewParsers.mode.serialize(mode))).toBe(mode);
  expect(viewParsers.mode.parse('<present>')).toBeNull();
});

test('words that are too long are cut between characters, so that they can be linked again', () => {
  const parsed = viewParsers.words.parse(`x${'👩'.repeat(60)}`) ?? '';
  expect([...parsed]).toHaveLength(40);
  expect(() => encodeURIComponent(parsed)).not.toThrow();
});

test('any camera near the province comes back from its link', () => {
  const random = randomFrom(11);
  for (let run = 0; run < 500; run++) {
    const camera = {
      center: [105.5 + random() * 14, 30.5 + random() * 14] as const,
      zoom: 3 + random() * 11,
    };
    const back = viewParsers.at.parse(viewParsers.at.serialize(camera));
    expect(back?.center[0]).toBeCloseTo(camera.center[0], 3);
    expect(back?.center[1]).toBeCloseTo(camera.center[1], 3);
    expect(back?.zoom).toBeCloseTo(camera.zoom, 1);
  }
});

test('what the page of indicators is asked comes back from its link, and stays on that page', () => {
  const { province, unit, year, figures, sort } = indicatorParsers;
  for (let subset = 0; subset < 2 ** themeIds.length; subset++) {
    const chosen = new Set(themeIds.filter((_, index) => subset & (1 << index)));
    expect(province.parse(province.serialize(chosen))).toEqual(chosen);
  }
  for (const id of Object.keys(dimensions) as Dimension[]) {
    expect(unit.parse(unit.serialize(id))).toBe(id);
  }
  for (const each of levelYears) expect(year.parse(year.serialize(each))).toBe(each);
  for (const each of figureKinds) expect(figures.parse(figures.serialize(each))).toBe(each);
  for (const each of sortings) expect(sort.parse(sort.serialize(each))).toBe(each);
  expect(year.parse('2016')).toBeNull();
  for (const key of Object.keys(indicatorParsers)) expect(lastingParsers).not.toHaveProperty(key);
});

test('a whole sector is one word, and all but one is shorter than all the rest', () => {
  const metallurgy = new Set(leavesOf('metallurgy').map(({ id }) => id));
  expect(viewParsers.sectors.serialize(metallurgy)).toBe('metallurgy');
  const butCoal = new Set(leafIds.filter((id) => id !== 'coal'));
  expect(viewParsers.sectors.serialize(butCoal)).toBe('!coal');
  expect(viewParsers.sectors.serialize(new Set())).toBe('none');
});

test('garbage is the default, never NaN and never a crash', () => {
  const garbage = [
    '',
    'NaN,foo,1',
    '1,2',
    '1,2,3,4',
    'Infinity,36,7',
    '112,36,99',
    '<script>',
    '__proto__',
    'constructor',
    '!',
    '!!',
    ',,,',
    '%00',
    '山西',
  ];
  for (const text of garbage) {
    expect(viewParsers.at.parse(text), text).toBeNull();
    expect(viewParsers.sectors.parse(text), text).toBeNull();
    expect(viewParsers.theme.parse(text), text).toBeNull();
    expect(viewParsers.text.parse(text), text).toBeNull();
    for (const [key, parser] of Object.entries(indicatorParsers)) {
      expect(parser.parse(text), `${key}=${text}`).toBeNull();
    }
  }
  expect(viewParsers.sectors.parse('coal,nonsense')).toEqual(new Set(['coal']));
});

test('small and large lettering are one letter in the link, the size between them none', () => {
  expect(linkTo('/zh', { text: 'l' })).toBe('/zh?text=l');
  expect(linkTo('/zh?text=s', { text: null })).toBe('/zh');
  for (const size of ['s', 'l'] as const) {
    expect(viewParsers.text.parse(viewParsers.text.serialize(size))).toBe(size);
  }
  expect(viewParsers.text.parse('m')).toBeNull();
});

test('a path and what it selects are the same thing said twice', () => {
  const selections = [
    { type: 'province' },
    { type: 'ports' },
    { type: 'sector', id: 'coal' },
    { type: 'city', id: 'luliang' },
    { type: 'region', id: 'jinbei' },
    { type: 'site', id: 'information-belt' },
    { type: 'paragraph', id: 97 },
  ] as const;
  for (const selection of selections) {
    expect(selectionIn(pathTo('en', selection))).toEqual(selection);
  }
  for (const path of ['/zh/sectors/constructor', '/zh/plan', '/zh/plan/162', '/zh/plan/097']) {
    expect(selectionIn(path), path).toEqual({ type: 'province' });
  }
});

test('a browser’s wishes choose the language', () => {
  expect(preferredLanguage('en-GB,en;q=0.9')).toBe('en');
  expect(preferredLanguage('fr,en;q=0.2,zh;q=0.8')).toBe('zh');
  expect(preferredLanguage('en;q=0')).toBe('zh');
  expect(preferredLanguage(null)).toBe('zh');
  expect(preferredLanguage(';;;=,q')).toBe('zh');
});

test('any shortlist comes back from its link in the reader’s order', () => {
  const random = randomFrom(23);
  const ids = mapSites.map(({ id }) => id);
  for (let run = 0; run < 500; run++) {
    const share = random() * 0.12;
    const picks = ids
      .filter(() => random() < share)
      .sort(() => random() - 0.5)
      .slice(0, picksAtMost);
    if (picks.length === 0) continue;
    expect(viewParsers.picks.parse(viewParsers.picks.serialize(picks))).toEqual(picks);
    const link = new URL(linkTo('/zh/shortlist', { picks }), 'http://atlas');
    expect(viewParsers.picks.parse(link.searchParams.get('picks') ?? '')).toEqual(picks);
  }
});

test('a shortlist drops what it does not know, what it has twice and what is too much', () => {
  const [first, second] = mapSites;
  if (!first || !second) throw new Error('the dataset has sites');
  const { parse } = viewParsers.picks;
  expect(parse(`nonsense,${second.id},<script>,${first.id},__proto__,${second.id}`)).toEqual([
    second.id,
    first.id,
  ]);
  for (const text of ['', ',,', 'constructor', '%00', '山西']) expect(parse(text), text).toBeNull();
  const all = mapSites.map(({ id }) => id);
  expect(parse(all.join(','))).toEqual(all.slice(0, picksAtMost));
  expect(togglePick(all.slice(0, picksAtMost), all[30] ?? '')).toHaveLength(picksAtMost);
});

test('the longest shortlist that there can be still makes a link of 1,100 characters', () => {
  const longest = mapSites
    .map(({ id }) => id)
    .sort((a, b) => b.length - a.length)
    .slice(0, picksAtMost);
  expect(linkTo('/zh/shortlist', { picks: longest }).length).toBeLessThan(1100);
});

test('a pick moves up and down and stops at the ends', () => {
  expect(movePick(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(movePick(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(movePick(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(movePick(['a', 'b', 'c'], 'x', -1)).toEqual(['a', 'b', 'c']);
});

test('the order and the columns of a table come back from their link and stay on their page', () => {
  for (const column of columnIds) {
    for (const descending of [true, false]) {
      const text = viewParsers.order.serialize({ column, descending });
      expect(viewParsers.order.parse(text)).toEqual({ column, descending });
    }
  }
  for (const text of ['', '-', '--name', 'constructor', 'name,kind', '-<b>']) {
    expect(viewParsers.order.parse(text), text).toBeNull();
  }
  expect(viewParsers.columns.parse('products,nonsense')).toEqual(new Set(['products']));
  expect(viewParsers.columns.parse('name')).toBeNull();
  expect(Object.keys(lastingParsers)).toEqual(expect.arrayContaining(['picks', 'theme']));
  expect(Object.keys(lastingParsers)).not.toEqual(expect.arrayContaining(['order']));
  expect(Object.keys(lastingParsers)).not.toEqual(expect.arrayContaining(['columns']));
});

test('the shortlist selects what is picked, and the province while that is nothing', () => {
  expect(selectionIn('/en/shortlist', ['a'])).toEqual({ type: 'picks', ids: ['a'] });
  expect(selectionIn('/en/shortlist')).toEqual({ type: 'province' });
  expect(selectionIn('/en/table', ['a'])).toEqual({ type: 'province' });
  expect(pathTo('en', { type: 'picks', ids: ['a'] })).toBe('/en/shortlist');
});
