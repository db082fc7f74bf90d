import { expect, test } from '@playwright/test';
import { randomFrom } from '@/data/seeded-random';
import { leafIds, leavesOf } from '@/data/vocabulary/leaves';
import { type SectorId, sectorIds } from '@/data/vocabulary/sectors';
import { facetIds, facets } from '@/geo/features/facets';
import { mapSites } from '@/geo/features/map-sites';
import { contextLayerIds } from '@/geo/layers/context-layers';
import { pathTo } from './paths';
import { linkToView, modes, viewParsers } from './search-params';
import { parseAsSubset } from './subset';
import { wordCode } from './word-code';

const origin = 'https://atlas.example.org.cn';

const leaves = (...chosen: SectorId[]) => chosen.flatMap(leavesOf).map(({ id }) => id);

test('the busiest view’s link stays under 300 characters', () => {
  const link = linkToView(`${origin}/en/sectors/information`, {
    sectors: new Set([
      ...leaves('metallurgy', 'equipment', 'information', 'food', 'textiles'),
      'frontier-materials',
      'metal-materials',
      'rail-ports',
      'innovation',
    ]),
    kinds: new Set(['cluster', 'data-centre', 'project', 'innovation', 'demonstration']),
    cities: new Set(['taiyuan', 'yangquan', 'changzhi', 'jincheng', 'shuozhou']),
    precisions: new Set(['exact', 'prefecture', 'province']),
    chapters: new Set(['3', '4', '5']),
    readings: new Set(['interpreted']),
    words: '锂电池',
    layers: new Set(['rivers', 'expressways']),
    theme: 'dark',
    mode: 'present',
    text: 'l',
    at: { center: [112.5555, 37.8888], zoom: 9.99 },
  });
  // As the address bar writes it: each Chinese character takes nine.
  const { href } = new URL(link);
  expect(href).toContain('words=%E9%94%82');
  expect(href.length, href).toBeLessThan(300);
});

test('whatever is switched in four of the facets, the link stays under 300 characters', () => {
  const random = randomFrom(41);
  const some = <Member>(members: readonly Member[]) => {
    const share = random();
    return new Set(members.filter(() => random() < share));
  };
  for (let run = 0; run < 400; run++) {
    const site = mapSites[Math.floor(random() * mapSites.length)];
    const path = site ? pathTo('en', { type: 'site', id: site.id }) : '';
    const link = linkToView(origin + path, {
      sectors: some(leafIds),
      kinds: some(facets.kinds.values),
      cities: some(facets.cities.values),
      precisions: some(facets.precisions.values),
      layers: some(contextLayerIds),
      theme: 'light',
      mode: modes[run % modes.length] ?? null,
      text: 's',
      at: { center: [112.5555, 37.8888], zoom: 9.99 },
    });
    expect(link.length, link).toBeLessThan(300);
    const query = new URL(link).searchParams;
    for (const facet of ['sectors', 'kinds', 'cities', 'precisions'] as const) {
      const text = query.get(facet) ?? '';
      expect(viewParsers[facet].parse(text)?.size, text).toBeDefined();
    }
  }
});

test('no two words of one list share a code, which the link of a long list is written in', () => {
  for (const facet of facetIds) {
    const words = new Set<string>([...Object.keys(facets[facet].bundles), ...facets[facet].values]);
    expect(new Set([...words].map(wordCode)).size, facet).toBe(words.size);
  }
});

test('a link in codes from before a word was added still means what it meant', () => {
  const before = parseAsSubset(leafIds.filter((id) => id !== 'copper' && id !== 'food'));
  const after = parseAsSubset(leafIds, Object.fromEntries(sectorIds.map((id) => [id, leaves(id)])));
  const chosen = new Set(leafIds.filter((id, index) => index % 5 === 1 && id !== 'copper'));
  const link = before.serialize(chosen);
  expect(link).toMatch(/^~[\w-]+$/);
  expect(after.parse(link)).toEqual(chosen);
  expect(wordCode('coal')).toBe('wP');
});

test('codes that stand for nothing are dropped, and none that is known is the default', () => {
  const { sectors } = viewParsers;
  expect(sectors.parse(`~${wordCode('coal')}zzz`)).toEqual(new Set(['coal']));
  for (const text of ['~', '!~', '~~~~', '~<script>']) {
    expect(sectors.parse(text), text).toBeNull();
  }
});
