import { expect, test } from '@playwright/test';
import type { Language } from '@/data/vocabulary/languages';
import { searchIndexOf } from '@/geo/search/search-index';
import { sectionsOf } from './finder/sections';
import { destinationOf } from './goal-path';
import { searchPages } from './search-pages';
import { rowGroupsOf } from './search-rows';
import { type Marked, shownResult } from './shown-result';

const sections = sectionsOf(searchIndexOf(searchPages));

const firstOf = (query: string) => {
  const first = sections(query)[0]?.found[0];
  if (!first) throw new Error(`${query} finds nothing`);
  return first;
};

/** 太[原]: what is shown, with what is marked in brackets. */
const drawn = ({ text, ranges }: Marked): string =>
  ranges.reduceRight(
    (marked, [from, to]) =>
      `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
    text,
  );

const lines = (query: string, language: Language): string[] => {
  const { title, others } = shownResult(firstOf(query), language);
  return [title, ...others].map(drawn);
};

test('a result is called by its name in the reader’s language, with the other one below', () => {
  expect(lines('lvliang', 'zh')).toEqual(['[吕梁]', 'Lüliang']);
  expect(lines('lvliang', 'en')).toEqual(['Lüliang', '[吕梁]']);
  expect(lines('luliang', 'en')).toEqual(['[Lüliang]', '[吕梁]']);
  expect(lines('太原都市圈', 'zh')).toEqual([
    '大[太原都市圈]',
    'Greater Taiyuan metropolitan area',
  ]);
});

test('a former name that was typed is shown beside today’s', () => {
  expect(lines('大同县', 'zh')).toEqual(['云州区', '[大同县]', 'Yunzhou']);
  expect(lines('datong county', 'en')).toEqual(['Yunzhou', '[Datong County]', '云州区']);
});

test('a longer form of the name marks the name itself', () => {
  expect(lines('焦化主营业务', 'zh')).toEqual(['[主营业务]收入', 'Main business revenue']);
  expect(lines('太原市', 'zh')).toEqual(['[太原]', 'Taiyuan']);
  expect(lines('yunzhou district', 'en')).toEqual(['[Yunzhou]', '云州区']);
});

test('a subject that was typed is shown where the name does not hold it', () => {
  const target = sections('焦化').flatMap(({ group, found }) => (group === 'figures' ? found : []));
  const shown = target.map((found) => shownResult(found, 'zh'));
  expect(shown.length).toBeGreaterThan(1);
  for (const { title, others } of shown) {
    expect([title, ...others].map(drawn).join()).toContain('[焦化]');
  }
});

test('a product that a site was found by is shown with it', () => {
  expect(lines('太原 不锈钢', 'zh')).toEqual([
    '[太原]特殊钢产业基地',
    '高档[不锈钢]',
    'Taiyuan special-steel base',
  ]);
});

test('a long paragraph is shown from shortly before what was found in it', () => {
  for (const [query, language] of [
    ['市场主导', 'zh'],
    ['retailers', 'en'],
  ] as const) {
    const { title } = shownResult(firstOf(query), language);
    const [[from, to] = [0, 0]] = title.ranges;
    expect(title.text.slice(from, to).toLowerCase()).toBe(query);
    expect(from).toBeLessThan(60);
  }
});

test('a long group shows its best and one line for the rest, and all when that is chosen', () => {
  const found = sections('太原');
  const sites = (unfolded: ReadonlySet<'sites'>) =>
    rowGroupsOf(found, unfolded).find(({ group }) => group === 'sites');
  const folded = sites(new Set());
  const rest = folded?.rows.at(-1);
  const shown = (folded?.rows.length ?? 0) - 1;
  expect(rest).toMatchObject({ type: 'rest', count: (folded?.count ?? 0) - shown });
  const all = sites(new Set(['sites']))?.rows ?? [];
  expect(all).toHaveLength(folded?.count ?? 0);
  const numbers = rowGroupsOf(found, new Set()).flatMap(({ rows }) => rows.map((row) => row.index));
  expect(numbers).toEqual([...numbers.keys()]);
});

test('every kind of result leads to a page of ours in the reader’s language', () => {
  const pathOf = (query: string) => destinationOf(firstOf(query).entry.goal, 'en').path;
  expect(pathOf('太原')).toBe('/en/cities/taiyuan');
  expect(pathOf('大同县')).toBe('/en/cities/datong#yunzhou');
  expect(pathOf('晋北')).toBe('/en/regions/jinbei');
  expect(pathOf('煤炭')).toBe('/en/sectors/coal');
  expect(pathOf('锂离子电池')).toBe('/en/sites/electronics-base-taiyuan');
  expect(pathOf('焦炭产量')).toBe('/en/targets#coke-output');
  expect(pathOf('第44段')).toBe('/en/plan/44');
  expect(pathOf('矩阵')).toBe('/en/matrix');
  expect(pathOf('全省')).toBe('/en');
  expect(destinationOf(firstOf('高速列车').entry.goal, 'en')).toEqual({
    path: '/en',
    change: { words: 'High-speed trains' },
  });
  expect(destinationOf(firstOf('钢铁').entry.goal, 'zh')).toEqual({
    path: '/zh/sectors/metallurgy',
    change: { sectors: new Set(['steel']) },
  });
});
