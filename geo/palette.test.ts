import { expect, test } from '@playwright/test';
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Rgb,
} from 'culori';
import { languages, t } from '../data/vocabulary/languages';
import { type SectorId, sectorIds, sectors as sectorWords } from '../data/vocabulary/sectors';
import { contrast, palette, type Theme, themes } from './palette';
import { customProperties } from './palette-css';
import { paintsOf } from './symbol-paints';

test('contrast is the WCAG ratio: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#a7492b', '#a7492b')).toBe(1);
});

for (const theme of themes) {
  const { ground, sectors } = palette[theme];

  test(`every sector’s colour is at least 3 : 1 on land, paper and panel in ${theme}`, () => {
    for (const id of sectorIds) {
      for (const under of [ground.land, ground.outside, ground.panel]) {
        expect(contrast(sectors[id].colour, under), `${id} on ${under}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test(`a symbol’s letter is at least 4.5 : 1 on its fill, full or tinted, in ${theme}`, () => {
    for (const id of sectorIds) {
      const { colour, glyph, tint, ink, land } = paintsOf(id, theme);
      expect(contrast(glyph, colour), `${id}, full`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, tint), `${id}, tinted`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, land), `${id}, blank`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test(`text is at least 4.5 : 1 in ${theme}`, () => {
    for (const ink of [ground.ink, ground.inkSecond]) {
      for (const under of [ground.land, ground.outside, ground.panel]) {
        expect(contrast(ink, under), `${ink} on ${under}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(ground.inkThird, ground.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ground.focus, ground.land)).toBeGreaterThanOrEqual(3);
  });

  test(`the style sheet names every colour of ${theme}`, () => {
    const css = customProperties(theme);
    expect(css).toContain(`--ink-second:${ground.inkSecond}`);
    for (const id of sectorIds) expect(css).toContain(`--sector-${id}:${sectors[id].colour}`);
  });
}

type Vision = (colour: Color) => Color;

const toLinear = converter('lrgb');
const toRgb = converter('rgb');
const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * How a dichromat sees a colour: the matrices of Machado, Oliveira & Fernandes (2009), which hold
 * for linear light. culori lays them on whatever three numbers it is given, so it is given those.
 */
const dichromat =
  (filter: (colour: Rgb) => Rgb): Vision =>
  (colour) => {
    const { r, g, b } = toLinear(colour);
    const seen = filter({ mode: 'rgb', r, g, b });
    return toRgb({ mode: 'lrgb', r: clamped(seen.r), g: clamped(seen.g), b: clamped(seen.b) });
  };

const visions = {
  normal: (colour) => colour,
  protan: dichromat(filterDeficiencyProt(1)),
  deutan: dichromat(filterDeficiencyDeuter(1)),
  tritan: dichromat(filterDeficiencyTrit(1)),
} as const satisfies Record<string, Vision>;

const difference = differenceCiede2000();

/** The two sectors that look most alike, and by how much they differ, CIEDE2000. */
const mostAlike = (theme: Theme, see: Vision) => {
  const seen = sectorIds.map((id) => {
    const colour = parse(palette[theme].sectors[id].colour);
    if (!colour) throw new Error(`${id} has no colour`);
    return { id, colour: see(colour) };
  });
  let worst = { pair: '', apart: Number.POSITIVE_INFINITY };
  for (const [index, one] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      const apart = difference(one.colour, other.colour);
      if (apart < worst.apart) worst = { pair: `${one.id} and ${other.id}`, apart };
    }
  }
  return worst;
};

/** Seen side by side, colours this far apart are told from each other. */
const least = { normal: 11, protan: 8.5, deutan: 8.5, tritan: 8.5 } as const;

for (const theme of themes) {
  for (const [name, see] of Object.entries(visions)) {
    test(`side by side no two sectors look alike in ${theme} to ${name} eyes`, () => {
      const { pair, apart } = mostAlike(theme, see);
      test.info().annotations.push({ type: 'worst pair', description: `${pair}: ${apart}` });
      expect(apart, pair).toBeGreaterThanOrEqual(least[name as keyof typeof visions]);
    });
  }
}

test('a red and a green that deutan eyes take for one are found to be so', () => {
  const [red, green] = ['#b4502a', '#7d6c24'].map((hex) => visions.deutan(parse(hex) as Rgb));
  expect(difference(red as Color, green as Color)).toBeLessThan(
    difference('#b4502a', '#7d6c24') / 3,
  );
});

test('colour is never alone: every sector has a letter of its own in both languages', () => {
  for (const language of languages) {
    const letters = sectorIds.map((id: SectorId) => t(sectorWords[id].glyph, language));
    expect(new Set(letters).size).toBe(sectorIds.length);
  }
});
