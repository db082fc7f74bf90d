import { expect, test } from '@playwright/test';
import { planParagraphs } from '../plan-text';
import { sectorIds } from '../vocabulary/sectors';
import { sectorAims } from './sector-aims';

const plan = planParagraphs();
const aims = sectorIds.flatMap((sector) => sectorAims[sector]);

/** As many Chinese characters in a row are a list of names; more would be the plan's sentence. */
const longestBorrowed = 12;

test('every sector says in two or three sentences what the plan wants of it', () => {
  for (const sector of sectorIds) {
    expect(sectorAims[sector].length, sector).toBeGreaterThanOrEqual(2);
    expect(sectorAims[sector].length, sector).toBeLessThanOrEqual(3);
  }
});

test('every sentence cites paragraphs of the plan, in order', () => {
  for (const { text, paragraphs } of aims) {
    expect(paragraphs.length, text.en).toBeGreaterThan(0);
    expect(
      [...paragraphs].sort((a, b) => a - b),
      text.en,
    ).toEqual(paragraphs);
    expect(Math.min(...paragraphs), text.en).toBeGreaterThanOrEqual(1);
    expect(Math.max(...paragraphs), text.en).toBeLessThanOrEqual(161);
  }
});

test('the sentences are ours: none repeats a line of the plan', () => {
  test.skip(!plan, 'the plan’s text is not beside the project');
  const whole = (plan ?? []).join('\n');
  for (const { text } of aims) {
    const windows = [...text.zh].map((_, at) => text.zh.slice(at, at + longestBorrowed + 1));
    const borrowed = windows.filter(
      (window) => window.length > longestBorrowed && whole.includes(window),
    );
    expect(borrowed, text.zh).toEqual([]);
  }
});
