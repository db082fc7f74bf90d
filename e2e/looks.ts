import { expect, type Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Edges differ by a shade; one symbol alone is 64 px. */
export const tolerance = { threshold: 0.2, maxDiffPixels: 25 };

/** Parts of a page, as selectors: what of it is seen, and what is read. */
export interface Parts {
  seen: string;
  read: string;
}

/** How they were when somebody looked. */
export interface Look {
  picture: Buffer;
  words: string;
}

export const lookOf = async (page: Page, { seen, read }: Parts): Promise<Look> => {
  // A pointer that was left on a row of a list would light it on the map.
  await page.mouse.move(0, 0);
  return {
    words: await page.locator(read).ariaSnapshot(),
    picture: await page.locator(seen).screenshot({ animations: 'disabled', caret: 'hide' }),
  };
};

/** How many px of two pictures are not of one colour. */
const differingPixels = (one: Buffer, other: Buffer): number => {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  const { threshold } = tolerance;
  return pixelmatch(a.data, b.data, null, a.width, a.height, { threshold });
};

/** Waits until a page reads as it did elsewhere, and looks it px for px. */
export const expectLook = async (
  page: Page,
  parts: Parts,
  { picture, words }: Look,
  what: string,
): Promise<void> => {
  await expect(async () => {
    const now = await lookOf(page, parts);
    expect(now.words, what).toBe(words);
    expect(differingPixels(picture, now.picture), what).toBeLessThanOrEqual(
      tolerance.maxDiffPixels,
    );
  }).toPass({ timeout: 45_000 });
};
