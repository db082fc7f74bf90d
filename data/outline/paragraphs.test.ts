import { expect, test } from '@playwright/test';
import { planParagraphs } from '../plan-text';
import { prefectures } from '../vocabulary/prefectures';
import { borrowed } from './borrowed';
import { digits, numbersIn } from './digits';
import { inOrder, paragraphs } from './paragraphs';

const plan = planParagraphs();
const noPlan = 'the plan’s text is not beside the project';

const numbered = paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 }));
/** The bracketed region 晋中（南） is not the city of its first two characters. */
const placesIn = (zh: string) =>
  Object.values(prefectures).filter(({ name }) =>
    zh.replaceAll('晋中（南）', '').includes(name.zh),
  );

test('every one of the plan’s 161 paragraphs is told', () => {
  expect(paragraphs).toHaveLength(161);
  test.skip(!plan, noPlan);
  expect(paragraphs).toHaveLength(plan?.length ?? 0);
});

test('a paragraph left out, told twice or out of place is refused', () => {
  const paragraph = { gist: { zh: '一', en: 'One' } };
  expect(inOrder([{ 1: paragraph }, { 2: paragraph }])).toHaveLength(2);
  expect(() => inOrder([{ 1: paragraph, 3: paragraph }])).toThrow(/Paragraph 2 is missing/);
  expect(() => inOrder([{ 1: paragraph }, { 1: paragraph }])).toThrow(/told twice/);
});

test('a paragraph is told in a few lines', () => {
  for (const { gist, number } of numbered) {
    expect([...gist.zh].length, `¶${number}`).toBeLessThanOrEqual(120);
    expect(gist.en.split(/\s+/).length, `¶${number}`).toBeLessThanOrEqual(64);
  }
});

test('the telling is ours: no sentence of the plan is repeated', () => {
  test.skip(!plan, noPlan);
  for (const { gist, none, number } of numbered) {
    expect(borrowed(plan ?? [], gist.zh), `¶${number}`).toEqual([]);
    expect(borrowed(plan ?? [], none?.zh ?? ''), `¶${number}`).toEqual([]);
  }
});

test('a number told of a paragraph stands in it as the plan writes it', () => {
  test.skip(!plan, noPlan);
  for (const { gist, number } of numbered) {
    const written = numbersIn(plan?.[number - 1] ?? '');
    expect(written, `¶${number}: ${gist.zh}`).toEqual(expect.arrayContaining(numbersIn(gist.zh)));
  }
});

test('English tells the same numbers as Chinese', () => {
  for (const { gist, number } of numbered) {
    expect(digits(gist.en), `¶${number}`).toEqual(digits(gist.zh));
  }
});

test('a city told of a paragraph stands in it, and is told in English too', () => {
  test.skip(!plan, noPlan);
  for (const { gist, number } of numbered) {
    for (const { name } of placesIn(gist.zh)) {
      expect(plan?.[number - 1], `¶${number}`).toContain(name.zh);
      expect(gist.en, `¶${number}`).toContain(name.en);
    }
  }
});

test('a paragraph that yields nothing says why, as a sentence', () => {
  for (const { none, number } of numbered) {
    if (!none) continue;
    expect(none.zh, `¶${number}`).toMatch(/。$/);
    expect(none.en, `¶${number}`).toMatch(/\.$/);
  }
});
