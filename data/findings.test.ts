import { expect, test } from '@playwright/test';
import { findings, targetOf } from './dataset';
import { agreements } from './records/agreements';
import type { Finding } from './schema/finding';
import { baseYear, goalYear, planYears } from './target';
import type { Text } from './vocabulary/languages';
import { sectorIds } from './vocabulary/sectors';

const findingOf = (id: string): Finding => {
  const finding = findings.find((each) => each.id === id);
  if (!finding) throw new Error(`No finding “${id}”`);
  return finding;
};

const joined = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join('\n'),
  en: texts.map(({ en }) => en).join('\n'),
});

/** Everything that a finding says. */
const wordsOf = ({ title, stands, shown, because }: Finding): Text =>
  joined([title, ...stands.map(({ says }) => says), shown, because]);

const agreed = joined(agreements.map(({ text }) => text));

/** A level that the plan states. */
const stated = (id: string, year: number): number => {
  const level = targetOf(id)?.levels.find((each) => each.year === year && !each.derived);
  if (!level) throw new Error(`${id} has no stated level for ${year}`);
  return level.value;
};

/** The numbers in the phrases of a finding, in their order, years left out. */
const writtenIn = (id: string): number[] =>
  findingOf(id).stands.flatMap(({ citation }) =>
    [...citation.phrase.matchAll(/\d+(?:\.\d+)?(?!\d*年)/g)].map(([number]) => Number(number)),
  );

/** 亿元 as Chinese and English readers write it: one of them is a tenth of a billion. */
const money = (amount: number): Text => ({
  zh: `${Number(amount.toFixed(1))}`,
  en: (amount / 10).toLocaleString('en-GB', { maximumFractionDigits: 2 }),
});

const percent = (share: number): Text => {
  const written = `${(share * 100).toFixed(2)}%`;
  return { zh: written, en: written };
};

const grown = (from: number, rate: number, years = planYears): number =>
  from * (1 + rate / 100) ** years;

const growthBetween = (from: number, to: number): number => (to / from) ** (1 / planYears) - 1;

const add = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const expectIn = (words: Text, ...numbers: readonly Text[]) => {
  for (const { zh, en } of numbers) {
    expect(words.zh).toContain(zh);
    expect(words.en).toContain(en);
  }
};

for (const industry of ['information', 'electronics']) {
  test(`the growth rate of ${industry} does not lead to the plan’s goal`, () => {
    const from = stated(`${industry}-revenue`, baseYear);
    const to = stated(`${industry}-revenue`, goalYear);
    const reached = grown(from, stated(`${industry}-growth`, goalYear));
    expect(reached).toBeLessThan(to * 0.96);
    const words = wordsOf(findingOf(`${industry}-growth`));
    expectIn(words, ...[from, to, reached].map(money), percent(growthBetween(from, to)));
  });
}

const parts = ['electronics', 'software', 'telecommunications'];

const takenBack = (part: string): number =>
  grown(stated(`${part}-revenue`, goalYear), stated(`${part}-growth`, goalYear), -planYears);

test('software and telecommunications, taken back at their rates, come near what they were', () => {
  const together = takenBack('software') + takenBack('telecommunications');
  const before = stated('information-revenue', baseYear) - stated('electronics-revenue', baseYear);
  expect(Math.abs(together / before - 1)).toBeLessThan(0.01);
  expectIn(wordsOf(findingOf('information-growth')), money(together), money(before));
});

test('the revenue goals of eleven sectors add up to what the finding says', () => {
  const goals = sectorIds.flatMap((sector) => targetOf(`${sector}-revenue`) ?? []);
  const sum = add(goals.map(({ id }) => stated(id, goalYear)));
  const [sold = 0] = writtenIn('overlapping-revenue');
  const words = wordsOf(findingOf('overlapping-revenue'));
  expect(goals).toHaveLength(11);
  expectIn(words, money(sum), { zh: '十一个行业', en: money(sold).en });
});

test('old and emerging shares of investment fill a hundred in both years', () => {
  const [old2010 = 0, old2015 = 0, new2010 = 0, new2015 = 0] = writtenIn('emerging-is-the-rest');
  expect(old2010 + new2010).toBeCloseTo(100);
  expect(old2015 + new2015).toBeCloseTo(100);
});

test('both readings of the firms with a research unit are computed from the phrase', () => {
  const [active = 0, withUnit = 0] = writtenIn('research-units-of-which-firms');
  const narrow = (active / 100) * (withUnit / 100);
  const goal = stated('firms-with-research-units', goalYear) / 100;
  expectIn(wordsOf(findingOf('research-units-of-which-firms')), percent(narrow));
  expect(goal / narrow).toBeGreaterThan(30);
});

test('what two counts make together, and what they would not, is computed', () => {
  const [national = 0, provincial = 0] = writtenIn('technology-centres-baseline');
  const apart = String(national + provincial);
  const centres = wordsOf(findingOf('technology-centres-baseline'));
  expectIn(centres, { zh: `${apart} 家`, en: apart });
  const both = String(
    stated('firms-above-2-billion', goalYear) + stated('firms-above-1-billion', goalYear),
  );
  expectIn(wordsOf(findingOf('large-firms-counted')), { zh: `${both} 家`, en: `are ${both}` });
});

test('light and heavy industry make a hundred once the colon is put back', () => {
  const [light = 0, heavy = 0] = writtenIn('light-to-heavy-ratio');
  expect(light + heavy).toBe(100);
  const ratio = `${light} : ${heavy}`;
  expectIn(wordsOf(findingOf('light-to-heavy-ratio')), { zh: ratio, en: ratio });
});

test('the sums that are said to agree do agree', () => {
  const sums = {
    'metallurgy-revenue': ['steel-revenue', 'nonferrous-revenue'],
    'information-revenue': parts.map((part) => `${part}-revenue`),
  };
  for (const [whole, ids] of Object.entries(sums)) {
    const [sum, terms] = [stated(whole, goalYear), ids.map((id) => stated(id, goalYear))];
    expect(add(terms)).toBe(sum);
    const inBillions = terms.map((term) => term / 10);
    expectIn(agreed, {
      zh: `${terms.join(' + ')} = ${sum} 亿元`,
      en: `${inBillions.join(' + ')} = ${sum / 10} billion`,
    });
  }
  const [, first, second, sum] = /([\d.]+) \+ ([\d.]+) = (952\.9)/.exec(agreed.zh) ?? [];
  expect(Number(first)).toBe(stated('electronics-revenue', baseYear));
  expect(Number(first) + Number(second)).toBeCloseTo(Number(sum));
  expect(Number(sum)).toBe(stated('information-revenue', baseYear));
  const [, coal] = /煤炭产业 ([\d.]+)%/.exec(agreed.zh) ?? [];
  expect(stated('non-coal-share', baseYear) + Number(coal)).toBeCloseTo(100);
});

test('what is called rounding is within rounding', () => {
  const [from = 0, to = 0] = writtenIn('energy-intensity-unit');
  const half = 0.005;
  const [least, most] = [(from - half) / (to + half), (from + half) / (to - half)];
  const cuts = [from / to, least, most].map((ratio) => percent(1 - 1 / ratio));
  expectIn(agreed, ...cuts);
  const growth = growthBetween(add(parts.map(takenBack)), stated('information-revenue', goalYear));
  expect(Math.round(growth * 100)).toBe(stated('information-growth', goalYear));
  expectIn(agreed, percent(growth));
});
