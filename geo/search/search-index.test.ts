import { expect, test } from '@playwright/test';
import { findings, sites, targets } from '../../data/dataset';
import { paragraphs } from '../../data/outline/paragraphs';
import { type County, counties, countyIds } from '../../data/vocabulary/counties';
import { localities, localityIds } from '../../data/vocabulary/localities';
import { prefectureIds, prefectures } from '../../data/vocabulary/prefectures';
import { regionIds } from '../../data/vocabulary/regions';
import { sectorIds, subsectorsOf } from '../../data/vocabulary/sectors';
import { syllablesOf } from './readings';
import type { SearchKind } from './search-entry';
import { searchIndexOf } from './search-index';

const { entries, syllables } = searchIndexOf([{ id: 'about', name: { zh: '说明', en: 'About' } }]);

const named = (kind: SearchKind) =>
  entries.filter((entry) => entry.kind === kind).map(({ zh }) => zh);

const ledTo = (kind: SearchKind) =>
  entries.flatMap(({ kind: its, goal }) => (its === kind && 'id' in goal ? [goal.id] : []));

test('every city, county, region, sector, site, figure, finding and paragraph is in the index once', () => {
  expect(ledTo('city')).toEqual(prefectureIds);
  expect(ledTo('county')).toEqual(countyIds);
  expect(ledTo('region')).toEqual(regionIds);
  expect(ledTo('sector')).toEqual(sectorIds);
  expect(ledTo('site')).toEqual(sites.map(({ id }) => id));
  expect(ledTo('target')).toEqual(targets.map(({ id }) => id));
  expect(ledTo('finding')).toEqual(findings.map(({ id }) => id));
  expect(ledTo('paragraph')).toEqual(paragraphs.map((_, index) => index + 1));
  expect(named('leaf')).toEqual(
    sectorIds.flatMap((sector) => Object.values(subsectorsOf(sector)).map(({ zh }) => zh)),
  );
  expect(named('locality')).toEqual(localityIds.map((id) => localities[id].name.zh));
});

test('every product and every firm is in the index once', () => {
  const once = (names: readonly string[]) => [...new Set(names)].sort();
  const products = sites.flatMap((site) => site.products.map(({ zh }) => zh));
  const firms = sites.flatMap((site) => site.firms.map(({ zh }) => zh));
  expect(named('product').sort()).toEqual(once(products));
  expect(named('firm').sort()).toEqual(once(firms));
});

test('a former name finds the county of today, and no county is without its name of 2016', () => {
  const counted = countyIds.flatMap((id) => {
    const county: County = counties[id];
    return (county.former ?? []).map(({ zh, en }) => ({ id, zh, en }));
  });
  expect(counted.length).toBeGreaterThan(10);
  for (const { id, zh, en } of counted) {
    const entry = entries.find(({ goal }) => goal.type === 'county' && goal.id === id);
    expect(entry?.also, id).toEqual(expect.arrayContaining([zh, en]));
  }
});

/** Taiyuan, not Datong County: the romanized part of an English name, as pinyin is typed. */
const romanized = (en: string): string =>
  (en.split(' ')[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test('every city and county is read as its English name says', () => {
  const read = (zh: string) => syllablesOf(zh).join('').replaceAll('v', 'u');
  for (const id of prefectureIds) {
    const { zh, en } = prefectures[id].name;
    expect(read(zh), zh).toBe(romanized(en));
  }
  for (const id of countyIds) {
    const { short, name }: County = counties[id];
    if (/^[城矿郊]区$/.test(name.zh)) continue;
    expect(read(short.zh), short.zh).toBe(romanized(name.en));
    // With its ending, too, the dictionary has to find the same word.
    expect(read(name.zh).startsWith(romanized(name.en)), name.zh).toBe(true);
  }
});

test('words with several readings are read as they are meant', () => {
  const meant: Readonly<Record<string, string>> = {
    洪洞县: 'hong tong xian',
    繁峙县: 'fan shi xian',
    长治: 'chang zhi',
    长子县: 'zhang zi xian',
    万柏林区: 'wan bai lin qu',
    尧都区: 'yao du qu',
    大太原都市圈: 'da tai yuan du shi quan',
    重载列车: 'zhong zai lie che',
    行业应用软件: 'hang ye ying yong ruan jian',
    列车运行控制系统: 'lie che yun xing kong zhi xi tong',
    工业增加值年均增长: 'gong ye zeng jia zhi nian jun zeng zhang',
    '太原-晋中-运城': 'tai yuan  jin zhong  yun cheng',
  };
  for (const [text, reading] of Object.entries(meant)) {
    expect(syllablesOf(text).join(' '), text).toBe(reading);
  }
});

test('the usual syllables and the noted exceptions together read every name aright', () => {
  let exceptions = 0;
  for (const { zh, also = [], read = [] } of entries) {
    for (const [name, text] of [zh, ...also].entries()) {
      const unusual = new Map(read[name]);
      exceptions += unusual.size;
      const here = text
        .split('')
        .map((character, at) => unusual.get(at) ?? syllables[character] ?? '');
      expect(here, text).toEqual(syllablesOf(text));
    }
  }
  expect(exceptions).toBeGreaterThan(0);
});

test('what one site alone makes leads to it; what several make narrows the view to them', () => {
  const goalOf = (zh: string) => entries.find((entry) => entry.zh === zh)?.goal;
  expect(goalOf('锻造')).toEqual({ type: 'site', id: 'forging-area-dingxiang' });
  expect(goalOf('高速列车')).toEqual({
    type: 'words',
    words: { zh: '高速列车', en: 'High-speed trains' },
  });
});
