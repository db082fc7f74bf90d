import { expect, test } from '@playwright/test';
import { targets } from '@/data/dataset';
import { groupBy } from '@/data/group-by';
import type { Target } from '@/data/target';
import { type Language, languages } from '@/data/vocabulary/languages';
import { units } from '@/data/vocabulary/units';
import { missingShort } from '../text/targets';
import { type GoalLine, goalChart, goalChartsOf, toldOf } from './goal-charts';
import { fontSizes, type Mark } from './goal-marks';
import { line } from './goal-scale';
import { textWidth } from './text-width';

/** As the pages cut them: by theme of the province, by sector, goals apart from reports. */
const groups = [...groupBy(targets, ({ sector, theme }) => `${sector} ${theme}`).values()].flatMap(
  (held) => Object.values(toldOf(held)) as Target[][],
);

const citation = { paragraph: 6, phrase: '' };

/** Shapes that a plan may give an indicator, whether or not this one does. */
const shapes: Target[] = [
  {
    id: 'three-levels',
    sector: 'coal',
    indicator: { zh: '三年', en: 'Three years' },
    unit: 'percent',
    levels: [
      { year: 2010, value: 41.6, comparator: 'eq', citation },
      { year: 2015, value: 53.2, comparator: 'eq', citation },
      { year: 2020, value: 60, comparator: 'ge', citation },
    ],
  },
  {
    id: 'fall',
    sector: 'coal',
    indicator: { zh: '下降', en: 'A fall' },
    unit: 'percent',
    levels: [
      { year: 2010, value: 65.2, comparator: 'eq', citation },
      { year: 2015, value: 46.9, comparator: 'eq', citation },
    ],
  },
  {
    id: 'range',
    sector: 'coal',
    indicator: { zh: '区间', en: 'A range' },
    unit: 'firms',
    levels: [{ year: 2020, value: 3, upper: 5, comparator: 'eq', citation }],
  },
  {
    id: 'firms',
    sector: 'coal',
    indicator: { zh: '企业', en: 'Firms' },
    unit: 'firms',
    levels: [{ year: 2020, value: 12, comparator: 'about', citation }],
  },
  {
    id: 'large-power',
    sector: 'coal',
    indicator: { zh: '装机', en: 'Capacity' },
    unit: 'kw-100m',
    levels: [{ year: 2020, value: 1.3, comparator: 'about', citation }],
  },
  {
    id: 'small-power',
    sector: 'coal',
    indicator: { zh: '外送', en: 'Export' },
    unit: 'kw-10k',
    levels: [{ year: 2020, value: 6000, comparator: 'ge', citation }],
  },
  {
    id: 'derived-goal',
    sector: 'coal',
    indicator: { zh: '推算的目标', en: 'A derived goal' },
    unit: 'yuan-100m',
    levels: [
      { year: 2015, value: 4229.5, comparator: 'eq', citation },
      {
        year: 2020,
        value: 5347,
        comparator: 'ge',
        derived: { formula: '4229.5 × (1 + 4.8 %)⁵' },
      } as Target['levels'][number],
    ],
  },
];

const everyChart = languages.flatMap((language) =>
  [...groups, shapes].flatMap((group) =>
    goalChartsOf(group, language).charts.map((chart) => ({ language, chart })),
  ),
);

test('every indicator is drawn once: on a scale with its like, or by itself', () => {
  for (const group of [...groups, shapes]) {
    const { charts, lone } = goalChartsOf(group, 'zh');
    const drawn = [...charts.flatMap(({ lines }) => lines.map(({ target }) => target)), ...lone];
    expect(drawn.map(({ id }) => id).sort()).toEqual(group.map(({ id }) => id).sort());
  }
});

test('only like values share an axis, in one base unit and on one scale from nought', () => {
  expect(everyChart.length).toBeGreaterThan(20);
  for (const { chart } of everyChart) {
    const dimensions = new Set(chart.lines.map(({ target }) => units[target.unit].dimension));
    expect([...dimensions], chart.measure).toHaveLength(1);
    const perUnit = chart.scale.at(1);
    for (const { target, marks } of chart.lines) {
      expect(marks).toHaveLength(target.levels.length);
      target.levels.forEach(({ value, upper }, index) => {
        const { inBase } = units[target.unit];
        expect(marks[index]?.at, target.id).toBeCloseTo(value * inBase * perUnit, 6);
        expect(marks[index]?.to, target.id).toBeCloseTo((upper ?? value) * inBase * perUnit, 6);
      });
    }
  }
});

test('unlike values on one axis are refused, by name', () => {
  const [share, , range] = shapes as [Target, Target, Target];
  expect(() => goalChart([share, range], 'zh')).toThrow(/range is no share/);
  const rate = targets.find(({ levels }) => levels[0].comparator === 'per-year');
  expect(rate).toBeDefined();
  expect(() => goalChart([share, rate as Target], 'zh')).toThrow(/cannot share an axis/);
});

/** Where a label is drawn on the narrowest line, from and to in px. */
const spanOf = ({ at, to, side, label, kind }: Mark): [number, number] => {
  const width = textWidth(label, fontSizes[kind]);
  const px = (percent: number) => (percent / 100) * line.narrowest;
  if (side === 'after') return [px(to) + line.toLabel, px(to) + line.toLabel + width];
  if (side === 'before') return [px(at) - line.toLabel - width, px(at) - line.toLabel];
  return [px(at) - width / 2, px(at) + width / 2];
};

/** Every label of a line, those beside the marks apart from those under them. */
const labelRows = ({ marks, missing }: GoalLine, language: Language): [number, number][][] => {
  const width = textWidth(missingShort[language], fontSizes.earlier);
  const end = line.narrowest + line.after;
  const start: [number, number] = [-line.before, width - line.before];
  const beside = marks.filter(({ side }) => side !== 'under').map(spanOf);
  const under = marks.filter(({ side }) => side === 'under').map(spanOf);
  if (missing === 'start') beside.push(start);
  if (missing === 'end') beside.push([end - width, end]);
  if (missing === 'under') under.push(start);
  return [beside, under];
};

test('on the narrowest phone no label leaves its chart or meets another', () => {
  for (const { language, chart } of everyChart) {
    for (const drawn of chart.lines) {
      const what = `${drawn.target.id} ${language}`;
      for (const row of labelRows(drawn, language)) {
        const inOrder = row.toSorted(([a], [b]) => a - b);
        inOrder.forEach(([from, to], index) => {
          expect(from, what).toBeGreaterThanOrEqual(-line.before);
          expect(to, what).toBeLessThanOrEqual(line.narrowest + line.after + 0.01);
          expect(from, what).toBeGreaterThanOrEqual(inOrder[index - 1]?.[1] ?? from);
        });
      }
    }
  }
});
