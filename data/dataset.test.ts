import { expect, test } from '@playwright/test';
import { crossCheck } from './cross-check';
import { buildDataset, entries, siteOf, sites, targets } from './dataset';
import { sectionOf, sections } from './outline/sections';
import { planParagraphs } from './plan-text';
import { coal } from './records/coal';
import { targets as targetRecords } from './records/targets';
import { kindIds } from './vocabulary/kinds';
import { prefectureIds } from './vocabulary/prefectures';
import { regionIds } from './vocabulary/regions';
import { familyIds, sectorIds, sectors } from './vocabulary/sectors';

const plan = planParagraphs();
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
  expect(() => buildDataset([{ ...first, sites: first.sites.slice(1) }], [])).toThrow(
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
    expect(() => buildDataset([record as never], [])).toThrow(/do not parse/);
  }
});

test('an id used twice is refused', () => {
  expect(() => buildDataset([...coal, ...coal], [])).toThrow(/id used twice: coal-base/);
  expect(crossCheck([], [...targets, ...targets])).toHaveLength(targetRecords.length);
});

test('a phrase longer than forty characters is refused', () => {
  const [first] = coal;
  if (!first) throw new Error('coal has records');
  const long = { ...first, citation: { paragraph: 44, phrase: '煤'.repeat(41) } };
  expect(() => buildDataset([long], [])).toThrow(/at most 40/);
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
    ...targets.map(({ id, citation }) => ({ id, citation })),
    ...targets.flatMap(({ id, baseline }) =>
      baseline ? [{ id, citation: baseline.citation }] : [],
    ),
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

test('every target’s number stands in its phrase', () => {
  const strays = targets.flatMap(({ id, value, citation, baseline }) => [
    ...(citation.phrase.includes(String(value)) ? [] : [`${id}: ${value}`]),
    ...(!baseline || baseline.citation.phrase.includes(String(baseline.value))
      ? []
      : [`${id}: ${baseline.value}`]),
  ]);
  expect(strays).toEqual([]);
});
