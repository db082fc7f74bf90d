import { devices, expect, type Page, test } from '@playwright/test';
import { stories } from '../data/records/stories';
import { targets } from '../data/records/targets';
import { type Language, t } from '../data/vocabulary/languages';
import { Atlas } from './atlas';

const storied = stories.flatMap((story) =>
  story.scenes.map((scene, index) => ({ story, scene, index })),
);

/** A number with or without commas between its thousands. */
const grouped = (value: number): string => [...`${value}`].join(',?').replace('.', '\\.');

/** What of the words is out of sight, px. */
const cut = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...['.hall', '.hall-words'].map((part) => {
        const { scrollHeight, clientHeight } = document.querySelector(part) as HTMLElement;
        return scrollHeight - clientHeight;
      }),
    ),
  );

/** Goes through all stories. The plan's own figures stand in Chinese; English counts in other units. */
const goThrough = async (page: Page, language: Language): Promise<void> => {
  for (const { story, scene, index } of storied) {
    const place = `${story.id}.${index + 1}`;
    if (index === 0) await new Atlas(page).openDrawn(`/${language}?mode=present&story=${place}`);
    else await page.keyboard.press('PageDown');
    await expect(page.locator('.hall h1')).toHaveText(t(scene.title, language));
    const figures = page.locator('.hall-figures li');
    await expect(figures, place).toHaveCount(scene.figures?.length ?? 0);
    for (const [row, id] of (scene.figures ?? []).entries()) {
      const target = targets.find((each) => each.id === id);
      if (!target) throw new Error(`${place} shows ${id}, which is no target`);
      await expect(figures.nth(row), place).toContainText(t(target.indicator, language));
      for (const level of target.levels) {
        const written = language === 'zh' ? grouped(level.value) : '\\d';
        await expect(figures.nth(row), place).toContainText(
          new RegExp(`${level.year}\\D*${written}`),
        );
      }
    }
    expect(await cut(page), `${place}: px of the words that are cut`).toBe(0);
  }
};

test('on a wall every scene shows its figures, and none of its words is cut', async ({ page }) => {
  await goThrough(page, 'zh');
});

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('every scene shows its figures, and none of its words is cut', async ({ page }) => {
    await goThrough(page, 'en');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'QR code' }).click();
    await expect(page.locator('.hall-code')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Spotlight' })).toBeHidden();
    await page.keyboard.press('Escape');
    const leave = page.getByRole('button', { name: 'Leave' });
    await expect(leave, 'the way out needs no scrolling').toBeInViewport({ ratio: 1 });
    await leave.click();
    await expect(page.locator('.hall')).toHaveCount(0);
  });
});
