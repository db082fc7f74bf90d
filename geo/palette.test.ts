import { expect, test } from '@playwright/test';
import { sectorIds } from '../data/vocabulary/sectors';
import { contrast, palette, themes } from './palette';
import { customProperties } from './palette-css';

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

  test(`glyphs and text are at least 4.5 : 1 in ${theme}`, () => {
    for (const id of sectorIds) {
      expect(contrast(sectors[id].glyph, sectors[id].colour), id).toBeGreaterThanOrEqual(4.5);
    }
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
