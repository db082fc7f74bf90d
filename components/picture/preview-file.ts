import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import fontverter from 'fontverter';
import sharp from 'sharp';
import { type Language, t } from '@/data/vocabulary/languages';
import { everything, isLit } from '@/geo/features/filter';
import { groundSources } from '@/geo/features/ground-sources';
import { mapSites } from '@/geo/features/map-sites';
import { mapSources } from '@/geo/features/map-sources';
import { serifFaces } from '@/geo/fonts/serif';
import { preview } from '@/geo/picture/preview';
import { inBoth } from '../text/fill';
import { previewWords } from '../text/preview-words';
import { shellWords } from '../text/shell-words';
import type { Preview } from './previews';

/** What networks fetch at once on a slow line, bytes. */
const budget = 60_000;
/** How faithful the palette is, out of 100: the first that keeps to the budget, or the last. */
const qualities = [90, 75, 60, 45, 30];

/** The atlas's serif as files that the renderer reads, made once a process; no other font is used. */
const makeFonts = async (): Promise<string[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atlas-fonts-'));
  return Promise.all(
    serifFaces.map(async ({ url }) => {
      const file = path.join(folder, `${path.basename(url, '.woff2')}.ttf`);
      const woff = await readFile(path.join(process.cwd(), 'public', url));
      await writeFile(file, await fontverter.convert(woff, 'truetype'));
      return file;
    }),
  );
};

let fonts: Promise<string[]> | undefined;
let data: ReturnType<typeof mapSources> | undefined;

const drawingOf = ({ title, selection }: Preview, language: Language): string => {
  data ??= mapSources(groundSources());
  const lit = mapSites.filter((site) => isLit(site, selection)).length;
  return preview(
    {
      language,
      bilingual: false,
      theme: 'light',
      text: 'm',
      filter: everything,
      shown: mapSites,
      selection,
      layers: new Set(['rivers', 'neighbours']),
    },
    {
      atlas: t(shellWords.title, language),
      title: t(title, language),
      count: t(inBoth(lit === 1 ? previewWords.one : previewWords.count, { count: lit }), language),
      plan: t(previewWords.plan, language),
      caveat: t(shellWords.caveat, language),
    },
    data,
  );
};

/** A page's picture as a PNG of few colours. */
export const previewFile = async (wanted: Preview, language: Language): Promise<Buffer> => {
  fonts ??= makeFonts();
  const family = 'Noto Serif SC';
  const drawn = new Resvg(drawingOf(wanted, language), {
    font: {
      loadSystemFonts: false,
      fontFiles: await fonts,
      defaultFontFamily: family,
      serifFamily: family,
      sansSerifFamily: family,
    },
  }).render();
  const { width, height } = drawn;
  const image = sharp(drawn.pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  let file = Buffer.alloc(0);
  for (const quality of qualities) {
    file = await image.clone().png({ palette: true, quality, effort: 4, dither: 0 }).toBuffer();
    if (file.length <= budget) break;
  }
  return file;
};
