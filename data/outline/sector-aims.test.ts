import { expect, test } from '@playwright/test';
import { planParagraphs } from '../plan-text';
import { sectorIds } from '../vocabulary/sectors';
import { borrowed } from './borrowed';
import { sectorAims } from './sector-aims';

const plan = planParagraphs();
const aims = sectorIds.flatMap((sector) => sectorAims[sector]);

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
  for (const { text } of aims) {
    expect(borrowed(plan ?? [], text.zh), text.zh).toEqual([]);
  }
});
