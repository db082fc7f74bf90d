import { expect, test } from '@playwright/test';

/**
 * How the drawn map looks, beside pictures that were looked at: land, borders, water, symbols,
 * leaders and what a selection lights. No script runs and letters are left out, since fonts differ
 * by machine; what remains is plain SVG, which Chromium draws alike everywhere but for the edges.
 * A symbol that is missing or has moved by itself is more than the tolerance.
 *
 * After a change that is meant, look at the new pictures and keep them:
 * npx playwright test --project=browser e2e/pictures.spec.ts --update-snapshots
 */

const onlyTheMap = `
  .drawn-map text { display: none; }
  .atlas-map > :not(nav) { display: none !important; }
`;

interface Picture {
  name: string;
  path: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  media?: 'screen' | 'print';
}

const pictures: readonly Picture[] = [
  { name: 'province', path: '/zh' },
  { name: 'province-dark', path: '/zh', colorScheme: 'dark' },
  { name: 'province-print', path: '/zh', media: 'print' },
  { name: 'sector', path: '/zh/sectors/equipment' },
  { name: 'span', path: '/zh/sites/information-belt' },
  { name: 'phone', path: '/zh', viewport: { width: 390, height: 640 } },
];

/** Edges differ by a shade; a symbol of 8 px alone is 64 px. */
const tolerance = { threshold: 0.25, maxDiffPixels: 40 };

test.use({ javaScriptEnabled: false, viewport: { width: 800, height: 640 } });

for (const { name, path, viewport, colorScheme = 'light', media = 'screen' } of pictures) {
  test(`the drawn map looks as it should: ${name}`, async ({ page }) => {
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, media });
    await page.goto(path);
    await page.addStyleTag({ content: onlyTheMap });
    await expect(page.locator('.drawn-map')).toHaveScreenshot(`${name}.png`, tolerance);
  });
}
