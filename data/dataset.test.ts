import { expect, test } from '@playwright/test';
import { crossCheck } from './cross-check';
import { buildDataset, entries, findings, measures, siteOf, sites, targets } from './dataset';
import { sectionOf, sections } from './outline/sections';
import { planParagraphs } from './plan-text';
import { coal } from './records/coal';
import { targets as targetRecords } from './records/targets';
import { kindIds } from './vocabulary/kinds';
import { prefectureIds } from './vocabulary/prefectures';
import { regionIds } from './vocabulary/regions';
import { familyIds, sectorIds, sectors } from './vocabulary/sectors';

const plan = planParagraphs();
const statedLevels = targets.flatMap(({ id, levels }) =>
  levels.flatMap((level) => (level.derived ? [] : [{ id, ...level }])),
);
const noPlan = 'the plan’s text is not beside the project, so phrases are not compared with it';

test('the dataset holds well over 150 sites in all fifteen sectors and all eleven cities', () => {
  expect(sites.length).toBeGreaterThan(150);
  expect(new Set(sites.map(({ sector }) => sector))).toEqual(new Set(sectorIds));
  expect(new Set(sites.flatMap(({ prefectures }) => prefectures))).toEqual(new Set(prefectureIds));
  expect(new Set(sites.map(({ kind }) => kind))).toEqual(new Set(kindIds));
});

test('the plan’s tree has thirteen sectors in chapter four and two headings after it', () => {
  expect(sectorIds.filter((id) => sectors[id].family !== 'space')).toHaveLength(13);
  expect(new Set(Object.values(sectors).map(({ family }) => family))).toEqual(new Set(familyIds));
});

test('every region of the vocabulary is used by some site', () => {
  expect(new Set(sites.flatMap(({ region }) => region ?? []))).toEqual(new Set(regionIds));
});

test('what the plan counts, the records count', () => {
  const counted = entries.filter(({ stated }) => stated);
  expect(counted.length).toBeGreaterThan(10);
  for (const { id, stated, sites: held } of counted) {
    expect(held.length, id).toBe(stated?.count);
  }
});

test('a count that does not meet its list is refused with both numbers', () => {
  const [first] = coal;
  if (!first) throw new Error('coal has records');
  expect(() => buildDataset({ entries: [{ ...first, sites: first.sites.slice(1) }] })).toThrow(
    /coal-base: the plan states 三大 \(3\), the records hold 2/,
  );
});

test('an unknown sector, kind or place is refused', () => {
  const [first] = coal;
  if (!first) throw new Error('coal has records');
  const broken = [
    { ...first, sector: 'space-elevators' },
    { ...first, kind: 'castle' },
    { ...first, stated: undefined, sites: [{ where: { place: 'atlantis' }, written: ['?'] }] },
  ];
  for (const record of broken) {
    expect(() => buildDataset({ entries: [record as never] })).toThrow(/do not parse/);
  }
});

test('an id used twice is refused', () => {
  expect(() => buildDataset({ entries: [...coal, ...coal] })).toThrow(/id used twice: coal-base/);
  const twice = { entries: [], targets: [...targets, ...targets], measures: [], findings: [] };
  expect(crossCheck(twice)).toHaveLength(targetRecords.length);
});

test('a phrase longer than forty characters is refused', () => {
  const [first] = coal;
  if (!first) throw new Error('coal has records');
  const long = { ...first, citation: { paragraph: 44, phrase: '煤'.repeat(41) } };
  expect(() => buildDataset({ entries: [long] })).toThrow(/at most 40/);
});

test('a region, a firm’s seat and a joined reading say that they are interpreted', () => {
  expect(siteOf('olefin-project-datong')?.interpreted?.en).toContain('seated');
  expect(siteOf('steel-base-taiyuan')?.interpreted).toBeUndefined();
});

test('the sections cover paragraphs 1 to 161 without gap or overlap', () => {
  let next = 1;
  for (const { from, to } of sections) {
    expect(from).toBe(next);
    next = to + 1;
  }
  expect(next).toBe(162);
  expect(() => sectionOf(162)).toThrow(RangeError);
});

test('the plan’s text has 161 paragraphs', () => {
  test.skip(plan === null, noPlan);
  expect(plan).toHaveLength(161);
});

test('every citation’s phrase stands in its paragraph, word for word', () => {
  test.skip(plan === null, noPlan);
  const cited = [
    ...sites.map(({ id, citation }) => ({ id, citation })),
    ...statedLevels,
    ...measures.map(({ text, citation }) => ({ id: text.en, citation })),
    ...findings.flatMap(({ id, stands }) => stands.map(({ citation }) => ({ id, citation }))),
  ];
  const missing = cited.filter(
    ({ citation }) => !plan?.[citation.paragraph - 1]?.includes(citation.phrase),
  );
  expect(missing).toEqual([]);
});

test('places, firms and products are written as the paragraph writes them', () => {
  test.skip(plan === null, noPlan);
  const strays = sites.flatMap(({ id, extent, written, firms, products, citation }) => {
    const words = [
      ...(extent === 'province' ? [] : written),
      ...firms.map(({ zh }) => zh),
      ...products.map(({ zh }) => zh),
    ];
    return words
      .filter((word) => !plan?.[citation.paragraph - 1]?.includes(word))
      .map((word) => `${id}: ${word}`);
  });
  expect(strays).toEqual([]);
});

test('every number of an indicator stands in the phrase that it cites', () => {
  const numbers = statedLevels.flatMap(({ id, value, upper, words, citation }) =>
    [words ?? value, upper].flatMap((written) =>
      written === undefined || citation.phrase.includes(String(written))
        ? []
        : [`${id}: ${written}`],
    ),
  );
  expect(numbers).toEqual([]);
});
