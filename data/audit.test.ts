import { expect, test } from '@playwright/test';
import { audit, coverageByChapter, coverageOf, yieldOf, yieldsSomething } from './audit';
import { entries, findings, measures, sites, targets } from './dataset';
import { chapterOf, chapters } from './outline/chapters';
import { inFigures } from './outline/in-figures';
import { paragraphCount, paragraphIn, paragraphNumbers } from './outline/paragraph-number';
import { paragraphs } from './outline/paragraphs';
import { sectionOf, sections } from './outline/sections';
import { sectorAims } from './outline/sector-aims';

const yields = paragraphNumbers.map(yieldOf);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();

test('all 161 paragraphs of the plan are accounted for', () => {
  expect(paragraphs).toHaveLength(161);
  const { paragraphs: counted, accounted } = coverageOf(audit());
  expect(counted).toBe(161);
  expect(accounted).toBe(161);
});

test('a paragraph yields something, or says why it does not, and never both', () => {
  const astray = audit()
    .filter((row) => yieldsSomething(row) === (row.none !== undefined))
    .map(({ paragraph, none }) => `¶${paragraph} ${none ? 'yields and says why not' : 'nothing'}`);
  expect(astray).toEqual([]);
});

test('every site, measure and stated level stands with exactly one paragraph, its own', () => {
  expect(idsOf(yields.flatMap((held) => held.sites))).toEqual(idsOf(sites));
  expect(idsOf(yields.flatMap((held) => held.entries))).toEqual(idsOf(entries));
  expect(yields.flatMap((held) => held.measures)).toHaveLength(measures.length);
  const stated = targets.flatMap(({ levels }) => levels.filter(({ derived }) => !derived));
  const placed = yields.flatMap((held) => held.targets.flatMap(({ levels }) => levels));
  expect(placed).toHaveLength(stated.length);
  for (const paragraph of paragraphNumbers) {
    const held = yieldOf(paragraph);
    const cited = [
      ...held.sites.map(({ citation }) => citation),
      ...held.targets.flatMap(({ levels }) => levels.map(({ citation }) => citation)),
      ...held.measures.map(({ citation }) => citation),
    ];
    expect(new Set(cited.map((citation) => citation.paragraph)).size).toBeLessThanOrEqual(1);
    expect(cited.every((citation) => citation.paragraph === paragraph)).toBe(true);
  }
});

test('an indicator stands with each paragraph that states one of its levels', () => {
  const of = (paragraph: number) =>
    yieldOf(paragraph).targets.find(({ target }) => target.id === 'non-coal-share');
  expect(of(6)?.levels.map(({ year }) => year)).toEqual([2010, 2015]);
  expect(of(34)?.levels.map(({ year }) => year)).toEqual([2020]);
  expect(of(35)).toBeUndefined();
});

test('a finding stands with every paragraph that it sets against another', () => {
  for (const { id, stands } of findings) {
    const cited = [...new Set(stands.map(({ citation }) => citation.paragraph))];
    const found = paragraphNumbers.filter((paragraph) =>
      yieldOf(paragraph).findings.some((finding) => finding.id === id),
    );
    expect(found, id).toEqual(cited.sort((a, b) => a - b));
  }
});

test('our sentences on a sector are found from every paragraph that they rest on', () => {
  for (const { text, paragraphs: rested } of Object.values(sectorAims).flat()) {
    for (const paragraph of rested) {
      const found = yieldOf(paragraph).aims.map((aim) => aim.text.en);
      expect(found, `¶${paragraph}`).toContain(text.en);
    }
  }
});

test('the chapters share out the paragraphs, and their coverage adds up to the whole', () => {
  expect(chapters.flatMap((chapter) => chapter.sections)).toEqual(sections);
  expect(sections.at(-1)?.to).toBe(paragraphCount);
  const rows = audit();
  const whole = coverageOf(rows);
  const byChapter = coverageByChapter(rows);
  for (const key of Object.keys(whole) as (keyof typeof whole)[]) {
    expect(
      byChapter.reduce((sum, { coverage }) => sum + coverage[key], 0),
      key,
    ).toBe(whole[key]);
  }
});

test('a paragraph knows its chapter', () => {
  const over = (paragraph: number) => chapterOf(sectionOf(paragraph)).title.en;
  expect([1, 20, 45, 145, 161].map(over)).toEqual([
    'Preamble',
    'Opportunities',
    'Priorities',
    'Tasks',
    'Safeguards',
  ]);
});

test('every heading has a number in figures of its own', () => {
  expect(inFigures('四（一）1')).toBe('4.1.1');
  expect(inFigures('六（五）')).toBe('6.5');
  expect(inFigures('序')).toBe('0');
  const paths = new Set([...chapters, ...sections].map(({ path }) => path));
  expect(new Set([...paths].map(inFigures)).size).toBe(paths.size);
});

test('only a plain number from 1 to 161 names a paragraph', () => {
  expect(paragraphIn('97')).toBe(97);
  for (const text of ['0', '162', '097', '9.7', '1e1', '-1', '', ' 1', 'x', '__proto__']) {
    expect(paragraphIn(text), text).toBeUndefined();
  }
});
