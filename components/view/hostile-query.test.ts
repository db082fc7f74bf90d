import { expect, test } from '@playwright/test';
import { createLoader } from 'nuqs';
import { hostileText } from '@/data/hostile-text';
import { randomFrom } from '@/data/seeded-random';
import { selectionIn } from './paths';
import { linkToView, viewParsers } from './search-params';

const keys = Object.keys(viewParsers);
const readView = createLoader(viewParsers);

/** A query with up to six keys, ours or not, some of them twice. */
const hostileQuery = (random: () => number): URLSearchParams => {
  const query = new URLSearchParams();
  for (let count = 1 + Math.floor(random() * 6); count > 0; count--) {
    const key = random() < 0.8 ? keys[Math.floor(random() * keys.length)] : hostileText(random);
    query.append(key ?? '', hostileText(random));
  }
  return query;
};

/** What is wrong with the view that a query gives, or nothing. The words are the reader's own. */
const faultIn = (query: URLSearchParams): string | undefined => {
  const { words, ...view } = readView(query);
  encodeURIComponent(words ?? '');
  const text = JSON.stringify(view, (_, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return `${value}`;
    return value instanceof Set ? [...value] : value;
  });
  return /__proto__|constructor|x7hostile|NaN|Infinity/.exec(text)?.[0];
};

test('ten thousand hostile queries are read without a throw, and nothing of them is no number', () => {
  const random = randomFrom(2016);
  const faults: string[] = [];
  for (let run = 0; run < 10_000; run++) {
    const query = hostileQuery(random);
    try {
      const fault = faultIn(query);
      if (fault) faults.push(`${fault}: ${query}`);
    } catch (error) {
      faults.push(`${error}: ${query}`);
    }
  }
  expect(faults).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('what a hostile query left of a view makes a link that says the same again', () => {
  const random = randomFrom(161);
  const unstable: string[] = [];
  for (let run = 0; run < 2_000; run++) {
    const link = linkToView('/zh', readView(hostileQuery(random)));
    const again = linkToView('/zh', readView(new URL(link, 'http://atlas').searchParams));
    if (again !== link) unstable.push(`${link} → ${again}`);
  }
  expect(unstable).toEqual([]);
});

test('a hostile path selects nothing but what the atlas has', () => {
  const random = randomFrom(117);
  const selected: string[] = [];
  for (let run = 0; run < 10_000; run++) {
    const room = ['sectors', 'cities', 'regions', 'plan'][run % 4];
    const path = `/zh/${room}/${hostileText(random).replaceAll('/', '%2F')}`;
    if (selectionIn(path).type !== 'province') selected.push(path);
  }
  expect(selected).toEqual([]);
});
