import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import { type Language, languages } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { regionIds, regions } from '@/data/vocabulary/regions';
import { isLabelledSpan, spanLabels } from '@/data/vocabulary/span-labels';
import { textSizes, tightTextScale } from '../placement/text-size';
import { positionOf } from '../places';
import { type Pixel, project } from '../projection';
import { loomBox, loomLines, loomOf, loomSizes, rungsAt } from './loom';
import { mapSiteOf } from './map-site';

const seats = Object.fromEntries(
  prefectureIds.map((id) => [id, project(positionOf(id).point)]),
) as Record<PrefectureId, Pixel>;
const { rungs, strands } = loomOf(sites.map(mapSiteOf), seats);
const spans = sites.filter(({ extent }) => extent === 'span');
const sorted = (ids: readonly string[]) => [...ids].sort();
const citiesOf = (id: string) =>
  sorted(strands.find((strand) => strand.id === id)?.stops.map((stop) => stop.id) ?? []);

test('every region that holds a site is a strand through exactly its cities', () => {
  const named = regionIds.filter((id) => sites.some(({ region }) => region === id));
  expect(sorted(strands.flatMap(({ kind, id }) => (kind === 'region' ? id : [])))).toEqual(
    sorted(named),
  );
  for (const id of named) {
    expect(citiesOf(id), id).toEqual(sorted(regions[id].units));
  }
});

test('every site that spans cities is a strand through exactly its cities, in the plan’s order', () => {
  expect(strands.flatMap(({ kind, id }) => (kind === 'span' ? id : []))).toEqual(
    spans.map(({ id }) => id),
  );
  for (const { id, prefectures: touched } of spans) {
    expect(citiesOf(id), id).toEqual(sorted(touched));
  }
});

test('every site of a region or span has one token, above its own strand', () => {
  const wanted = sites.filter(({ extent }) => extent === 'region' || extent === 'span');
  const tokens = strands.flatMap((strand) => strand.tokens);
  expect(sorted(tokens.map(({ site }) => site.id))).toEqual(sorted(wanted.map(({ id }) => id)));
  for (const strand of strands) {
    for (const { site, at } of strand.tokens) {
      if (site.region) expect(site.region).toBe(strand.id);
      expect(Math.abs(at[0] - strand.x) + loomSizes.token / 2).toBeLessThanOrEqual(
        strand.width / 2,
      );
      expect(at[1] + loomSizes.token / 2).toBeLessThan(rungs[0]?.y ?? 0);
    }
  }
});

test('a region’s strand begins no further south than the next one’s', () => {
  const tops = strands.filter(({ kind }) => kind === 'region').map(({ stops }) => stops[0]?.y ?? 0);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('no two strands and no two tokens come closer than a token is wide', () => {
  for (const [index, { x, id }] of strands.entries()) {
    const next = strands[index + 1];
    if (next) expect(next.x - x, `${id}, ${next.id}`).toBeGreaterThanOrEqual(11.4);
  }
  const tokens = strands.flatMap((strand) => strand.tokens);
  for (const [index, { site, at }] of tokens.entries()) {
    for (const other of tokens.slice(index + 1)) {
      const apart = Math.hypot(at[0] - other.at[0], at[1] - other.at[1]);
      expect(apart, `${site.id}, ${other.site.id}`).toBeGreaterThanOrEqual(11.4);
    }
  }
});

test('the eleven cities are rungs in the order of their latitude, 17 px apart or more', () => {
  const byLatitude = [...prefectureIds].sort((a, b) => seats[a][1] - seats[b][1]);
  expect(rungs.map(({ id }) => id)).toEqual(byLatitude);
  for (const [index, { y }] of rungs.entries()) {
    const next = rungs[index + 1];
    if (next) expect(next.y - y).toBeGreaterThanOrEqual(17 - 1e-9);
  }
});

test('a rung with room stands at its seat’s own height, and no rung is far from its own', () => {
  for (const { id, y } of rungs) {
    const own = seats[id][1];
    const crowded = prefectureIds.some(
      (other) => other !== id && Math.abs(seats[other][1] - own) < 3 * loomSizes.rungGap,
    );
    if (crowded) expect(Math.abs(y - own), id).toBeLessThan(loomSizes.rungGap / 2);
    else expect(y, id).toBeCloseTo(own, 6);
  }
});

test('seats at one height share it evenly', () => {
  const level = Object.fromEntries(prefectureIds.map((id) => [id, [0, 500]])) as unknown as Record<
    PrefectureId,
    Pixel
  >;
  const heights = rungsAt(level, 20).map(({ y }) => y);
  expect(heights).toEqual([400, 420, 440, 460, 480, 500, 520, 540, 560, 580, 600]);
});

test('the loom stays inside its part of the stage', () => {
  const right = Math.max(...strands.map(({ x, width }) => x + width / 2));
  expect(right).toBeLessThanOrEqual(loomBox.x + loomBox.width);
  expect(rungs.at(-1)?.y ?? 0).toBeLessThan(loomLines.bracket);
  expect(loomLines.sentence).toBeLessThan(loomBox.height);
});

/** Advances of Noto Sans Bold, em: a selected strand's name is bold. Read off Chromium's canvas. */
const groups: readonly (readonly [advance: number, letters: string])[] = [
  [0.26, ' '],
  [0.3, 'ijl·.'],
  [0.33, '-J'],
  [0.39, 'fI'],
  [0.45, 'tr'],
  [0.51, 'csz'],
  [0.57, 'vyESTL0123456789'],
  [0.6, 'aeqx'],
  [0.63, 'bdgkopYXPC'],
  [0.67, 'hnuüBA'],
  [0.76, 'DGHNOQRUKVZ&'],
  [0.86, 'w'],
  [0.98, 'mMW'],
];

const advanceOf = (letter: string): number =>
  groups.find(([, letters]) => letters.includes(letter))?.[0] ?? 1;

const lengthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + advanceOf(letter) * size, 0);

/** `.loom-rung text` of the style sheet, px. */
const cityNameSize: Readonly<Record<Language, number>> = { zh: 12.5, en: 11.5 };

for (const language of languages) {
  test(`every name fits above its strand or beside its rung, however large, ${language}`, () => {
    const largest = Math.max(...textSizes.map((text) => tightTextScale(language, text)));
    for (const { label, nameFoot, id } of strands) {
      const name = language === 'zh' ? label.zh.replaceAll(' ', '') : label.en;
      const length = lengthOf(name, loomSizes.nameSize * largest);
      expect(length, `${id}: ${label[language]}`).toBeLessThanOrEqual(nameFoot - loomLines.top);
    }
    for (const id of prefectureIds) {
      const length = lengthOf(prefectures[id].name[language], cityNameSize[language] * largest);
      expect(length, id).toBeLessThanOrEqual(loomLines.nameEnd - loomBox.x);
    }
  });
}

test('every span has a short name of its own, and no name is left over', () => {
  expect(spans.filter(({ id }) => !isLabelledSpan(id))).toEqual([]);
  expect(sorted(Object.keys(spanLabels))).toEqual(sorted(spans.map(({ id }) => id)));
  for (const language of languages) {
    const names = Object.values(spanLabels).map((label) => label[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});
