import { writeFileSync } from 'node:fs';
import path from 'node:path';

const style = `body{margin:24px;background:#fff;color:#222;font:13px/1.4 system-ui,sans-serif}
h2{font-size:16px}
.sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(var(--cell),1fr));gap:14px}
figure{margin:0}
img{width:100%;display:block;border:1px solid #ccc}`;

const cell = (width) => (width < 768 ? '170px' : '380px');

const section = ({ key, width, pictures }) => `<section id="${key}"><h2>${key}</h2>
<div class="sheet" style="--cell:${cell(width)}">${pictures
  .map(
    ({ file, view }) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${view.title} · ${view.path || '/'}</figcaption></figure>`,
  )
  .join('')}</div></section>`;

const grouped = (pictures) => {
  const sheets = new Map();
  for (const picture of pictures) {
    const { language, theme, width } = picture;
    const key = `${language}-${theme}-${width}`;
    const sheet = sheets.get(key) ?? { key, width, pictures: [] };
    sheet.pictures.push(picture);
    sheets.set(key, sheet);
  }
  return [...sheets.values()];
};

/**
 * Writes the contact sheet: one page with every picture, and one PNG for each language, theme and
 * width. Gives the files' names.
 */
export const writeSheets = async (browser, folder, pictures) => {
  const sheets = grouped(pictures);
  const html = `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${sheets.map(section).join('')}`;
  const index = path.join(folder, 'index.html');
  writeFileSync(index, html);
  const page = await browser.newPage({ viewport: { width: 1640, height: 900 } });
  await page.goto(`file://${index}`);
  for (const { key } of sheets) {
    const file = path.join(folder, `sheet-${key}.png`);
    await page.locator(`[id="${key}"]`).screenshot({ path: file });
  }
  await page.close();
  return ['index.html', ...sheets.map(({ key }) => `sheet-${key}.png`)];
};
