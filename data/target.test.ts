import { expect, test } from '@playwright/test';
import { targetOf, targets } from './dataset';
import { planParagraphs } from './plan-text';
import { baselineOf, goalOf, growthNeeded, type Level, type Target } from './target';
import { themeIds } from './vocabulary/themes';
import { dimensions, unitIds, units } from './vocabulary/units';

const plan = planParagraphs();

const target = (id: string): Target => {
  const found = targetOf(id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

const ends = (id: string): [Level, Level] => {
  const [from, to] = [baselineOf(target(id)), goalOf(target(id))];
  if (!from || !to) throw new Error(`${id} lacks an end`);
  return [from, to];
};

/** Five years, one after another: shares nothing with the power that the code takes. */
const afterFiveYears = (start: number, percent: number): number => {
  let value = start;
  for (const _ of ['2016', '2017', '2018', '2019', '2020']) value += (value * percent) / 100;
  return value;
};

const stated = targets.flatMap(({ id, levels }) =>
  levels.flatMap((level) => (level.derived ? [] : [{ id, ...level }])),
);

const derived = targets.flatMap((one) =>
  one.levels.flatMap((level) => (level.derived ? [{ ...one, level, ...level.derived }] : [])),
);

test('a level that follows from a rate leads, year by year, to the other end', () => {
  const grown = derived.filter(({ growth, from }) => growth === from[0]);
  expect(grown.length).toBeGreaterThanOrEqual(7);
  for (const { id, growth = '' } of grown) {
    const [from, to] = ends(id);
    const rate = goalOf(target(growth))?.value ?? Number.NaN;
    expect(afterFiveYears(from.value, rate) / to.value, id).toBeCloseTo(1, 3);
  }
});

test('the levels of 2015 that the plan leaves out are these', () => {
  const baseline = (id: string) => baselineOf(target(id))?.value;
  expect({
    energySaving: baseline('energy-saving-revenue'),
    food: baseline('food-revenue'),
    pharmaceuticals: baseline('pharmaceuticals-revenue'),
    light: baseline('light-industry-revenue'),
    software: baseline('software-revenue'),
    telecommunications: baseline('telecommunications-revenue'),
  }).toEqual({
    energySaving: 994.4,
    food: 651.3,
    pharmaceuticals: 172.8,
    light: 259.7,
    software: 47.61,
    telecommunications: 235.1,
  });
});

test('a derived level writes out how, with the numbers of the plan', () => {
  expect(baselineOf(target('energy-saving-revenue'))?.derived?.formula).toBe('2000 ÷ (1 + 15 %)⁵');
  expect(goalOf(target('industrial-value-added'))?.derived?.formula).toBe('4229.5 × (1 + 4.8 %)⁵');
  const together = goalOf(target('telecommunications-and-software-revenue'));
  expect(together).toMatchObject({ value: 400, derived: { formula: '100 + 300' } });
});

test('how a derived level binds follows from both: at least by at least is at most, backwards', () => {
  const binds = (id: string, year: number) =>
    target(id).levels.find((level) => level.year === year)?.comparator;
  expect(binds('pharmaceuticals-revenue', 2015)).toBe('le');
  expect(binds('industrial-value-added', 2020)).toBe('ge');
  expect(binds('energy-saving-revenue', 2015)).toBe('about');
  expect(binds('food-revenue', 2015)).toBe('about');
});

test('what is read into a rate is read into the level that follows from it', () => {
  const [period, base] = [goalOf(target('food-growth')), baselineOf(target('food-revenue'))];
  expect(base?.interpreted?.en).toContain('2015 to 2020');
  expect(base?.interpreted).toEqual(period?.interpreted);
});

test('what the plan states for both ends is never replaced', () => {
  expect(ends('information-revenue').map(({ value }) => value)).toEqual([952.9, 1700]);
  expect(ends('information-revenue').some((level) => level.derived)).toBe(false);
  expect(baselineOf(target('technology-centres'))).toBeUndefined();
});

test('the growth needed leads from baseline to goal, and is none for shares and rates', () => {
  for (const id of ['information-revenue', 'electronics-revenue', 'national-technology-centres']) {
    const [from, to] = ends(id);
    const percent = 100 * (growthNeeded(target(id)) ?? Number.NaN);
    expect(afterFiveYears(from.value, percent), id).toBeCloseTo(to.value, 6);
  }
  expect(100 * (growthNeeded(target('information-revenue')) ?? 0)).toBeCloseTo(12.27, 2);
  expect(growthNeeded(target('non-coal-share'))).toBeUndefined();
  expect(growthNeeded(target('energy-intensity-cut'))).toBeUndefined();
  expect(growthNeeded(target('coal-output'))).toBeUndefined();
});

test('where the plan states a whole and its parts, they add up', () => {
  const sums = targets.flatMap(({ id, parts = [], levels }) =>
    levels.flatMap(({ year, value }) => {
      const held = parts.flatMap(
        (part) => target(part).levels.find((one) => one.year === year && !one.derived)?.value ?? [],
      );
      const whole = parts.length > 0 && held.length === parts.length;
      return whole ? [{ id, year, value, sum: held.reduce((total, one) => total + one, 0) }] : [];
    }),
  );
  expect(sums.length).toBeGreaterThanOrEqual(2);
  for (const { id, year, value, sum } of sums) expect(sum, `${id} ${year}`).toBeCloseTo(value, 6);
});

test('a year that the paragraph does not name is said to be our reading', () => {
  test.skip(plan === null, 'the plan’s text is not beside the project');
  const silent = stated.filter(
    ({ year, citation, interpreted }) =>
      !interpreted && !plan?.[citation.paragraph - 1]?.includes(`${year}年`),
  );
  expect(silent.map(({ id, year }) => `${id} ${year}`)).toEqual([]);
});

test('at least, about and exactly are as the words around the number say', () => {
  for (const { id, year, value, words, comparator, bound, citation } of stated) {
    if (words !== undefined) continue;
    const [before = '', after = ''] = citation.phrase.split(String(value));
    const least = /(?:超过|突破)$/.test(before) || /^[%万亿元吨辆家倍]*(?:以上|多)/.test(after);
    const about = /(?:约|预计达到)$/.test(before) || /^[%万亿元]*左右/.test(after);
    const said = least ? 'ge' : about ? 'about' : 'eq';
    const held = comparator === 'per-year' ? (bound ?? 'eq') : comparator;
    expect(held, `${id} ${year}`).toBe(said);
  }
});

test('every unit, theme and dimension is some indicator’s', () => {
  expect(new Set(targets.map(({ unit }) => unit))).toEqual(new Set(unitIds));
  expect(new Set(targets.flatMap(({ theme }) => theme ?? []))).toEqual(new Set(themeIds));
  expect(new Set(unitIds.map((id) => units[id].dimension))).toEqual(
    new Set(Object.keys(dimensions)),
  );
});
