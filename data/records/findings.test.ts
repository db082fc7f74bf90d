import { expect, test } from '@playwright/test';
import { entries, findings, siteOf } from '../dataset';
import { markedParagraphs, planParagraphs } from '../plan-text';
import type { Site } from '../site';
import { type County, counties } from '../vocabulary/counties';
import { findingKindIds } from '../vocabulary/finding-kinds';
import { languages } from '../vocabulary/languages';
import { regionIds, regions } from '../vocabulary/regions';
import { agreements } from './agreements';

const plan = planParagraphs();
const noPlan = 'the plan’s text is not beside the project';

/** As many Chinese characters in a row are a list of names; more would be the plan's sentence. */
const longestBorrowed = 12;

const sitesOf = (ids: readonly string[]): Site[] => ids.flatMap((id) => siteOf(id) ?? []);

test('every kind of finding is met, and no two findings bear one name', () => {
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(findingKindIds));
  for (const language of languages) {
    const titles = findings.map(({ title }) => title[language]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('the sides of a finding stand in the order of the plan', () => {
  for (const { id, stands } of findings) {
    const cited = stands.map(({ citation }) => citation.paragraph);
    expect(
      [...cited].sort((a, b) => a - b),
      id,
    ).toEqual(cited);
  }
});

test('a finding names a site only where it cites the paragraph that puts it there', () => {
  for (const { id, sites, sectors, stands } of findings) {
    const cited = stands.map(({ citation }) => citation.paragraph);
    for (const site of sitesOf(sites)) {
      expect(cited, `${id}: ${site.id}`).toContain(site.citation.paragraph);
      expect(sectors, `${id}: ${site.id}`).toContain(site.sector);
    }
  }
});

test('where two lists of places differ, the atlas draws all of each', () => {
  const differing = findings.filter(
    ({ kind, sectors }) => kind === 'placement' && !sectors.includes('ports'),
  );
  expect(differing.length).toBeGreaterThan(4);
  for (const { id, sites } of differing) {
    const lists = entries.filter((entry) => entry.sites.some((site) => sites.includes(site.id)));
    const cities = lists.map((entry) =>
      [...new Set(entry.sites.flatMap(({ prefectures }) => prefectures))].sort().join(),
    );
    expect(new Set(cities).size, id).toBeGreaterThan(1);
    expect(lists.flatMap((entry) => entry.sites.map((site) => site.id)).sort(), id).toEqual(
      [...sites].sort(),
    );
  }
});

test('the regions without an extent are as many as the finding says, and none has one', () => {
  const finding = findings.find(({ id }) => id === 'regions-without-extent');
  expect(regionIds.map((id): string => regions[id].reading)).not.toContain('stated');
  expect(regionIds).toHaveLength(12);
  expect(finding?.shown).toMatchObject({
    zh: expect.stringContaining('十二个'),
    en: expect.stringContaining('Twelve'),
  });
});

test('no county that the plan names bears another name today', () => {
  test.skip(plan === null, noPlan);
  const former = Object.values<County>(counties).flatMap((county) => county.former ?? []);
  expect(former.length).toBeGreaterThan(5);
  const whole = plan?.join('\n') ?? '';
  expect(former.filter(({ zh }) => whole.includes(zh))).toEqual([]);
});

test('the stray character stands at the end of as many paragraphs as the finding says', () => {
  const marked = markedParagraphs();
  test.skip(marked === null, noPlan);
  const ends = marked?.filter((paragraph) => paragraph.endsWith('\uE004')) ?? [];
  const finding = findings.find(({ id }) => id === 'stray-characters');
  expect(ends.join('').split('\uE004')).toHaveLength(ends.length + 1);
  expect(finding?.title.zh).toContain(`${ends.length} 段`);
  expect(finding?.title.en).toContain(`${ends.length} paragraphs`);
  expect(ends.some((paragraph) => plan?.[1] && paragraph.includes(plan[1]))).toBe(true);
});

test('the sentences are ours: none repeats a line of the plan', () => {
  test.skip(plan === null, noPlan);
  const whole = plan?.join('\n') ?? '';
  const sentences = [
    ...findings.flatMap(({ title, stands, shown, because }) => [
      title.zh,
      ...stands.map(({ says }) => says.zh),
      shown.zh,
      because.zh,
    ]),
    ...agreements.map(({ text }) => text.zh),
  ];
  const borrowed = sentences.filter((sentence) =>
    [...sentence].some(
      (_, at) =>
        at + longestBorrowed < sentence.length &&
        whole.includes(sentence.slice(at, at + longestBorrowed + 1)),
    ),
  );
  expect(borrowed).toEqual([]);
});
