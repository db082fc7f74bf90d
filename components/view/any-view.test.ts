import { expect, test } from '@playwright/test';
import { randomFrom } from '@/data/seeded-random';
import { mapSites } from '@/geo/features/map-sites';
import published from './published-links.json' with { type: 'json' };
import { linkToView, viewParsers } from './search-params';

type Key = keyof typeof viewParsers;
const keys = Object.keys(viewParsers) as Key[];
const known: Readonly<Record<string, readonly string[]>> = published.words;
const lists: ReadonlySet<string> = new Set([
  ...['sectors', 'kinds', 'cities', 'precisions', 'chapters', 'readings'],
  ...['layers', 'province', 'columns', 'controls'],
]);

/** What a key may say: one of its words, or any of them together. */
const anyText = (key: Key, random: () => number): string => {
  const below = (n: number) => Math.floor(random() * n);
  const number = (from: number, to: number) => (from + random() * (to - from)).toFixed(4);
  switch (key) {
    case 'at':
      return `${number(106, 119)},${number(31, 44)},${number(3, 14)}`;
    case 'area':
      return `${number(110, 114)},${number(35, 40)},${1 + below(200)}`;
    case 'from':
      return random() < 0.5 ? 'steel-base-linfen' : `${number(110, 114)},${number(35, 40)}`;
    case 'picks':
      return Array.from({ length: 1 + below(24) }, () => mapSites[below(192)]?.id).join(',');
    case 'words':
      return ['煤', 'LED', 'a b', '“&=?#%+”', '100%'][below(5)] ?? '';
    default: {
      const words = known[key] ?? [];
      if (!lists.has(key)) return words[below(words.length)] ?? '';
      const share = random();
      return words.filter(() => random() < share).join(',') || 'none';
    }
  }
};

const viewIn = (link: string) => {
  const { searchParams } = new URL(link, 'https://atlas.example');
  return Object.fromEntries(
    keys.map((key) => [key, viewParsers[key].parse(searchParams.get(key) ?? '')]),
  );
};

test('any view, made into a link, opens as the same view', () => {
  const random = randomFrom(2016);
  const used = new Set<string>();
  for (let run = 0; run < 500; run++) {
    const chosen = keys.filter(() => random() < 0.4);
    const view = Object.fromEntries(
      chosen.map((key) => [key, viewParsers[key].parse(anyText(key, random))]),
    );
    for (const key of chosen) used.add(key);
    expect(chosen.filter((key) => view[key] === null)).toEqual([]);
    const opened = viewIn(linkToView('/en/sectors/coal', view));
    const differing = keys.filter((key) => {
      const parser = viewParsers[key];
      const atRest = 'defaultValue' in parser ? parser.defaultValue : null;
      const expected = view[key] ?? null;
      // What is at rest is not written.
      const same = opened[key] === null && expected !== null ? atRest : opened[key];
      const [one, other] = [same, expected].map(
        (value) => value && parser.serialize(value as never),
      );
      return one !== other;
    });
    expect(differing, `run ${run}`).toEqual([]);
  }
  expect([...used].sort()).toEqual([...keys].sort());
});
