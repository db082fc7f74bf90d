import { expect, test } from '@playwright/test';
import { tolerance } from './looks';

/**
 * How the drawn map looks, beside pictures that somebody has looked at: land, borders, water,
 * symbols, leaders and what a selection lights. No script of the page is loaded and letters are left
 * out, since fonts differ by machine; what remains is plain SVG, which Chromium draws alike
 * everywhere but for a shade at the edges.
 *
 * After a change that is meant, look at the new pictures and keep them:
 * npx playwright test --project=browser e2e/pictures.spec.ts --update-snapshots
 */

/** What takes letters out of the picture is a style that the page itself would refuse. */
test.use({ bypassCSP: true });

const onlyTheMap = `
  .drawn-map text, .drawn-map [data-context="counties"] { display: none; }
  .atlas-map > :not(nav) { display: none !important; }
  .atlas > :not(.atlas-map), .atlas > :not(.atlas-map) * { visibility: hidden !important; }
`;

interface Picture {
  name: string;
  path: string;
  /** What of the window is compared, CSS px. */
  clip: { x: number; y: number; width: number; height: number };
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  media?: 'screen' | 'print';
}

const desktop = { width: 800, height: 640 };
const phone = { width: 390, height: 640 };

const whole = { x: 409, y: 0, width: 383, height: 640 };
const north = { x: 490, y: 20, width: 280, height: 210 };
const middle = { x: 490, y: 260, width: 240, height: 190 };

const onPaper = { x: 480, y: 330, width: 315, height: 210 };
const onPhone = { x: 100, y: 0, width: 190, height: 320 };

const pictures: readonly Picture[] = [
  { name: 'province', path: '/zh', clip: whole },
  { name: 'dark', path: '/zh', clip: middle, colorScheme: 'dark' },
  { name: 'print', path: '/zh', clip: onPaper, media: 'print' },
  { name: 'sector', path: '/zh/sectors/equipment', clip: middle },
  { name: 'region', path: '/zh/regions/jinbei', clip: north },
  { name: 'phone', path: '/zh', clip: onPhone, viewport: phone },
];

for (const picture of pictures) {
  const { name, path, clip, viewport = desktop, colorScheme = 'light', media = 'screen' } = picture;
  test(`the drawn map looks as it should: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, media });
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(path);
    await page.addStyleTag({ content: onlyTheMap });
    await expect(page).toHaveScreenshot(`${name}.png`, { clip, ...tolerance });
  });
}
