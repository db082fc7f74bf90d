import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findings, targets } from '@/data/dataset';
import { isPagePath } from '@/data/page-path';
import { mapSiteById } from '@/geo/features/map-sites';
import {
  formerNames,
  movedPages,
  newName,
  redirectsOf,
  renamedFindings,
  renamedThemes,
} from './old-links';
import published from './published-links.json' with { type: 'json' };
import { viewParsers } from './search-params';
import { parseAsSubset } from './subset';

/** The list of every link that there was only grows: what is renamed gets a row in `old-links.ts`. */
const isPage = (path: string) => isPagePath(path, (id) => Boolean(mapSiteById(id)));

test('every page that the atlas ever had still opens, where it was or where it went', () => {
  for (const path of published.pages) expect(isPage(newName(movedPages, path)), path).toBe(true);
  for (const path of Object.keys(movedPages)) expect(published.pages).toContain(path);
});

test('every anchor of a figure or a finding that there ever was still leads to one', () => {
  const targetIds = targets.map(({ id }) => id);
  const findingIds = findings.map(({ id }) => id);
  for (const id of published.targets) expect(targetIds, id).toContain(id);
  for (const id of published.findings) {
    expect(findingIds, id).toContain(newName(renamedFindings, id));
  }
  expect(formerNames(renamedFindings, 'goals-without-year')).toEqual([
    'research-goals-without-year',
  ]);
});

test('every word that a link could ever hold is still understood', () => {
  for (const [key, words] of Object.entries(published.words)) {
    const parser = viewParsers[key as keyof typeof viewParsers];
    expect(parser, key).toBeDefined();
    for (const word of words) expect(parser.parse(word), `${key}=${word}`).not.toBeNull();
  }
});

test('what exists today is in the list of what has to work for ever', () => {
  const [ids, anchors] = [findings.map(({ id }) => id), targets.map(({ id }) => id)];
  expect(published.findings).toEqual(expect.arrayContaining(ids));
  expect(published.targets).toEqual(expect.arrayContaining(anchors));
  const rooms = readdirSync('app/[lang]').filter((room) =>
    existsSync(`app/[lang]/${room}/page.tsx`),
  );
  for (const room of rooms) expect(published.pages).toContain(`/${room}`);
  expect(Object.keys(published.words).sort()).toEqual(
    expect.arrayContaining(['sectors', 'cities', 'kinds', 'at', 'picks', 'story']),
  );
});

/** Links as earlier versions wrote them, and what they meant. */
const earlier: readonly [link: string, key: keyof typeof viewParsers, meant: unknown][] = [
  ['/zh/targets?province=infrastructure', 'province', new Set(['informatization'])],
  [
    '/en/targets?province=output,infrastructure',
    'province',
    new Set(['output', 'informatization']),
  ],
  // Counts of everything were one unit once and are many now: all of them are shown.
  ['/zh/targets?unit=count', 'unit', null],
  [
    '/en/sectors/metallurgy?at=111.5,36.5,7.5&sectors=steel,coking',
    'sectors',
    new Set(['steel', 'coking']),
  ],
  ['/zh?at=112.5,37.8,8.5', 'at', { center: [112.5, 37.8], zoom: 8.5 }],
  [
    '/zh/shortlist?picks=steel-base-linfen,coal-base-jinbei',
    'picks',
    ['steel-base-linfen', 'coal-base-jinbei'],
  ],
];

test('a link of an earlier version opens what it meant', () => {
  for (const [link, key, meant] of earlier) {
    const text = new URL(link, 'https://atlas.example').searchParams.get(key) ?? '';
    expect(viewParsers[key].parse(text), link).toEqual(meant);
  }
  const { parse, serialize } = viewParsers.province;
  expect(serialize(parse('infrastructure') ?? new Set())).toBe('informatization');
  expect(newName(renamedThemes, 'constructor')).toBe('constructor');
  const butNot = parseAsSubset(['new', 'other', 'third'], {}, { old: 'new' });
  expect(butNot.parse('!old')).toEqual(new Set(['other', 'third']));
});

test('a page that moves is redirected in both languages, for good', () => {
  expect(redirectsOf({ '/sites/old': '/sites/new' })).toEqual([
    { source: '/:lang(zh|en)/sites/old', destination: '/:lang/sites/new', permanent: true },
  ]);
});
