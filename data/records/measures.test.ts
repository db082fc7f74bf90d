import { expect, test } from '@playwright/test';
import { measures } from '../dataset';
import { groupBy } from '../group-by';
import { borrowed } from '../outline/borrowed';
import { digits, numbersIn } from '../outline/digits';
import { planParagraphs } from '../plan-text';
import { sectorIds, sectors } from '../vocabulary/sectors';

const plan = planParagraphs();
const noPlan = 'the plan’s text is not beside the project';
const bySector = groupBy(measures, ({ sector }) => sector);

test('each of the thirteen sectors has three policy points or more, and so has the province', () => {
  const thirteen = sectorIds.filter((id) => sectors[id].family !== 'space');
  expect(thirteen).toHaveLength(13);
  for (const sector of [...thirteen, 'ports', 'space', 'province'] as const) {
    expect(bySector.get(sector)?.length ?? 0, sector).toBeGreaterThanOrEqual(3);
  }
});

test('a sector’s policy points follow the plan’s paragraphs, from chapter four on', () => {
  for (const [sector, points] of bySector) {
    const told = points.map(({ citation }) => citation.paragraph);
    expect(told, sector).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.min(...told), sector).toBeGreaterThanOrEqual(39);
  }
});

test('a policy point is short', () => {
  for (const { text } of measures) {
    expect([...text.zh].length, text.zh).toBeLessThanOrEqual(45);
    expect(text.en.split(/\s+/).length, text.en).toBeLessThanOrEqual(25);
  }
});

test('a policy point is in our own words', () => {
  test.skip(!plan, noPlan);
  for (const { text } of measures) {
    expect(borrowed(plan ?? [], text.zh), text.zh).toEqual([]);
  }
});

test('a number in a policy point stands in its paragraph, and is the same in English', () => {
  test.skip(!plan, noPlan);
  for (const { text, citation } of measures) {
    const written = numbersIn(plan?.[citation.paragraph - 1] ?? '');
    expect(written, text.zh).toEqual(expect.arrayContaining(numbersIn(text.zh)));
    expect(digits(text.en), text.en).toEqual(digits(text.zh));
  }
});

test('no policy point is told twice', () => {
  for (const told of [
    measures.map(({ text }) => text.zh),
    measures.map(({ text }) => text.en),
    measures.map(({ citation }) => citation.phrase),
  ]) {
    expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
  }
});
