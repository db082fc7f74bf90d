import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { getDocumentProxy } from 'unpdf';
import { kindIds } from '@/data/vocabulary/kinds';
import { sectorIds } from '@/data/vocabulary/sectors';
import { mapSites } from '@/geo/features/map-sites';
import { palette } from '@/geo/palette';
import { frameSize } from '@/geo/picture/frames';
import { withLiveMap, withoutLiveMap } from './atlas';
import { pages } from './pages';
import { PictureDesk } from './picture-desk';

const frameOfWindow = { width: 1000, height: 700 };

test.use({ viewport: frameOfWindow });

const sizes = [
  { labels: ['当前窗口', '1 倍'], frame: 'screen', upright: false, ratio: 1 },
  { labels: ['16:9（1920×1080）', '横', '2 倍'], frame: 'wide', upright: false, ratio: 2 },
  { labels: ['4:3（1600×1200）', '竖', '1 倍'], frame: 'standard', upright: true, ratio: 1 },
  { labels: ['A4 纸', '横', '3 倍'], frame: 'a4', upright: false, ratio: 3 },
  { labels: ['A3 纸', '竖', '4 倍'], frame: 'a3', upright: true, ratio: 4 },
] as const;

test('a picture has as many pixels as its frame and resolution say', async ({ page }) => {
  test.slow();
  const desk = new PictureDesk(page);
  await desk.open('/zh');
  for (const { labels, frame, upright, ratio } of sizes) {
    const { width, height } = await desk.png(...labels);
    const size = frameSize(frame, upright, frameOfWindow);
    expect([width, height], labels.join()).toEqual([size.width * ratio, size.height * ratio]);
  }
});

/** Mean square step from one px to the next, across and down: high where edges are sharp. */
const sharpness = (at: (x: number, y: number) => number, width: number, height: number): number => {
  let sum = 0;
  for (let y = 1; y < height; y += 1) {
    for (let x = 1; x < width; x += 1) {
      sum += (at(x, y) - at(x - 1, y)) ** 2 + (at(x, y) - at(x, y - 1)) ** 2;
    }
  }
  return sum / (width * height);
};

const greyIn =
  ({ data, width }: PNG) =>
  (x: number, y: number): number => {
    const from = 4 * (y * width + x);
    return ((data[from] ?? 0) + (data[from + 1] ?? 0) + (data[from + 2] ?? 0)) / 3;
  };

/** The same picture made larger between its pixels, as a stretched one would be. */
const stretched = (picture: PNG, ratio: number) => {
  const grey = greyIn(picture);
  return (x: number, y: number): number => {
    const [left, top] = [Math.floor(x / ratio), Math.floor(y / ratio)];
    const [across, down] = [x / ratio - left, y / ratio - top];
    const [right, below] = [
      Math.min(left + 1, picture.width - 1),
      Math.min(top + 1, picture.height - 1),
    ];
    const upper = grey(left, top) * (1 - across) + grey(right, top) * across;
    const lower = grey(left, below) * (1 - across) + grey(right, below) * across;
    return upper * (1 - down) + lower * down;
  };
};

test('at four times the resolution letters and symbols are drawn again, not stretched', async ({
  page,
}) => {
  test.slow();
  const desk = new PictureDesk(page);
  await desk.open('/zh');
  const small = await desk.png('A4 纸', '1 倍');
  const large = await desk.png('4 倍');
  const { width, height } = large;
  const own = sharpness(greyIn(large), width, height);
  expect(own / sharpness(stretched(small, 4), width, height)).toBeGreaterThan(2);
});

test('the legend of a picture explains what is on, and every site that passes the filter is drawn', async ({
  page,
}) => {
  const desk = new PictureDesk(page);
  await desk.open('/en?sectors=metallurgy,coking&layers=!rivers,railways');
  const drawn = await desk.read(await desk.svg('SVG vectors'));
  const shown = mapSites.filter(({ sector }) => sector === 'metallurgy' || sector === 'coking');
  expect(drawn.wellFormed).toBe(true);
  expect(drawn.outside).toEqual([]);
  expect([...drawn.sites].sort()).toEqual(shown.map(({ id }) => id).sort());
  expect(drawn.legend.sectors).toEqual(['metallurgy', 'coking']);
  const kinds = new Set(shown.map(({ kind }) => kind));
  expect(drawn.legend.kinds).toEqual(kindIds.filter((kind) => kinds.has(kind)));
  expect(drawn.legend.context).toEqual(['counties', 'expressways', 'neighbours']);
  expect(drawn.text).toContain(`${shown.length} of ${mapSites.length} sites`);
  expect(drawn.text).toContain(new URL(page.url()).host);
});

test('without a filter a picture shows every site and explains every sector', async ({ page }) => {
  const desk = new PictureDesk(page);
  await desk.open('/zh');
  const drawn = await desk.read(await desk.svg('SVG 矢量'));
  expect(new Set(drawn.sites)).toEqual(new Set(mapSites.map(({ id }) => id)));
  expect(drawn.legend.sectors).toEqual(sectorIds);
});

test('a symbol has its sector’s colour in its place, in the theme of the page', async ({
  page,
}) => {
  const desk = new PictureDesk(page);
  await desk.open('/zh?theme=dark');
  const solid = mapSites.filter(
    ({ precision, shape }) => precision === 'county' && shape !== 'data-centre',
  );
  const svg = await desk.svg('4:3（1600×1200）', 'SVG 矢量');
  const picture = await desk.png('PNG 图片', '2 倍');
  expect(solid.length).toBeGreaterThan(5);
  for (const { id, sector } of solid) {
    const [x, y] = await desk.middleOf(svg, id);
    const from = 4 * (Math.round(2 * y) * picture.width + Math.round(2 * x));
    const colour = [...picture.data.subarray(from, from + 3)];
    const hex = `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    expect(hex, id).toBe(palette.dark.sectors[sector].colour);
  }
});

test('a picture of a closer view shows what is in that view', async ({ page }) => {
  const desk = new PictureDesk(page);
  await desk.open('/en/sites/information-belt?at=112.55,37.87,9.5');
  const drawn = await desk.read(await desk.svg('SVG vectors'));
  const inTaiyuan = mapSites.filter(
    ({ extent, prefectures }) => extent === 'place' && prefectures[0] === 'taiyuan',
  );
  const inDatong = mapSites.filter(
    ({ extent, prefectures }) => extent === 'place' && prefectures[0] === 'datong',
  );
  for (const { id } of inTaiyuan) expect(drawn.sites).toContain(id);
  for (const { id } of inDatong) expect(drawn.sites).not.toContain(id);
});

test('where the page has the loom beside the map, so has the picture, also of a view of the reader’s own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const desk = new PictureDesk(page);
  await desk.open('/en/regions/jinbei?at=113.6,37.7,6.9');
  const shown = await page
    .locator('.loom [data-strand]')
    .evaluateAll((strands) => strands.map((strand) => strand.getAttribute('data-strand') ?? ''));
  for (const frame of ['This window', '16:9 (1920×1080)', 'A4 paper', 'A3 paper']) {
    const drawn = await desk.read(await desk.svg(frame, 'SVG vectors'));
    expect(Object.values(drawn.strands).flat().sort(), frame).toEqual([...shown].sort());
    expect(drawn.strands.strong, frame).toEqual(['jinbei']);
    expect(drawn.text, frame).toContain('25 in regions');
    expect(drawn.outside, frame).toEqual([]);
  }
});

test('the code on a picture leads a phone to the same view', async ({ page }) => {
  const desk = new PictureDesk(page);
  await desk.open('/zh/sectors/coal?kinds=base&at=112.5,37.8,8');
  const { width, height, data } = await desk.png('A4 纸', '2 倍');
  const corner = new PNG({ width: Math.round(width / 4), height: Math.round(height / 3) });
  const picture = new PNG({ width, height });
  data.copy(picture.data);
  PNG.bitblt(
    picture,
    corner,
    width - corner.width,
    height - corner.height,
    corner.width,
    corner.height,
    0,
    0,
  );
  const code = jsQR(new Uint8ClampedArray(corner.data), corner.width, corner.height);
  expect(code?.data).toBe(page.url());
});

test('the map is printed alone on the sheet that was chosen', async ({ page }) => {
  const desk = new PictureDesk(page);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await desk.open('/zh/sectors/coal');
  await desk.choose('A3 纸', '打印或存 PDF');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'picture');
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed-picture img');
  await expect(printed).toBeVisible();
  const drawnWidth = await printed.evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(drawnWidth).toBeGreaterThan(0);
  await expect(page.locator('.atlas')).toBeHidden();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBe(1);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([width, height].map(Math.round)).toEqual([1191, 842]);
});

test('data that does not arrive is said in words, and can be asked for again', async ({ page }) => {
  const desk = new PictureDesk(page);
  await withoutLiveMap(page);
  await desk.open('/en');
  await expect(page.getByRole('dialog')).toContainText('The map data did not arrive.');
  await withLiveMap(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
});

test('every page says what it is to those who share its link, with a picture', async ({
  request,
}) => {
  const seen = new Set<string>();
  for (const path of pages) {
    const [plain = ''] = path.split('?');
    const html = await (await request.get(`/en${path}`)).text();
    const contentOf = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1] ?? '';
    for (const name of ['og:title', 'og:description', 'og:url', 'twitter:card']) {
      expect(contentOf(name), `${path} ${name}`).not.toBe('');
    }
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]+/en${plain}"`));
    expect(html).toMatch(new RegExp(`hrefLang="zh" href="https?://[^"]+/zh${plain}"`, 'i'));
    seen.add(new URL(contentOf('og:image')).pathname);
  }
  expect(seen.size).toBeGreaterThan(4);
  for (const picture of seen) {
    const response = await request.get(picture);
    const file = await response.body();
    const { width, height } = PNG.sync.read(file);
    expect([width, height], picture).toEqual([1200, 630]);
    expect(file.length, picture).toBeLessThanOrEqual(60_000);
  }
});
