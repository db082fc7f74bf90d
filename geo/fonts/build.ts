import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { serifCharacters } from './characters';
import { codePointsOf } from './code-points';
import { fontFile, numberedFiles, unpack } from './fontsource';
import { type FontFace, serifFamily, textFamily } from './serif';

const here = path.dirname(fileURLToPath(import.meta.url));
const served = path.resolve(here, '../../public/fonts');

/** `U+4E00`, `U+4E00-4E02`: as CSS and MapLibre write ranges. */
const rangesOf = (characters: string): string[] => {
  const points = [...characters].map((character) => character.codePointAt(0) as number);
  const starts = points.filter((point, index) => points[index - 1] !== point - 1);
  const ends = points.filter((point, index) => points[index + 1] !== point + 1);
  const hex = (point = 0) => point.toString(16).toUpperCase();
  return starts.map((start, index) =>
    start === ends[index] ? `U+${hex(start)}` : `U+${hex(start)}-${hex(ends[index])}`,
  );
};

/** The characters that a font has glyphs for, in the order given. */
const held = async (font: Buffer, characters: string): Promise<string> => {
  const points = codePointsOf(await subsetFont(font, characters, { targetFormat: 'sfnt' }));
  return [...characters].filter((one) => points.has(one.codePointAt(0) as number)).join('');
};

/** Writes what a font holds of some characters; gives its face, and what it does not hold. */
const write = async (part: string, source: string, characters: string) => {
  const font = readFileSync(source);
  const present = await held(font, characters);
  const file = `atlas-serif-${part}.woff2`;
  const subset = await subsetFont(font, present, { targetFormat: 'woff2' });
  writeFileSync(path.join(served, file), subset);
  const size = (subset.length / 1000).toFixed(1);
  console.log(`${file}: ${[...present].length} characters, ${size} kB`);
  const face: FontFace = { url: `/fonts/${file}`, 'unicode-range': rangesOf(present) };
  return { face, missing: [...characters].filter((one) => !present.includes(one)) };
};

/** Faces for characters that the main file lacks, one for each numbered file that has some. */
const writeRare = async (chinese: string, wanted: string[]): Promise<FontFace[]> => {
  const faces: FontFace[] = [];
  let left = wanted;
  for (const { file, has } of numberedFiles(chinese)) {
    const found = left.filter(has);
    if (found.length === 0) continue;
    const { face, missing } = await write(`rare-${faces.length + 1}`, file, found.join(''));
    faces.push(face);
    left = left.filter((one) => !found.includes(one) || missing.includes(one));
  }
  if (left.length > 0) throw new Error(`Noto Serif SC has no glyph for ${left.join(' ')}`);
  return faces;
};

interface Use {
  family: string;
  weights: string;
}

/** The range of weights keeps browsers from thickening the one weight for a heading. */
const titles: Use = { family: serifFamily, weights: '400 900' };

const rule = (
  { url, 'unicode-range': ranges }: FontFace,
  use: Use = titles,
): string => `@font-face {
  font-family: '${use.family}';
  font-weight: ${use.weights};
  font-display: swap;
  src: url('${url}') format('woff2');
  unicode-range: ${ranges.join(', ')};
}
`;

const removeOld = (): void => {
  for (const name of readdirSync(served)) {
    if (name.endsWith('.woff2')) rmSync(path.join(served, name));
  }
};

const build = async (folder: string): Promise<void> => {
  const characters = serifCharacters();
  const western = unpack(folder, 'noto-serif');
  const chinese = unpack(folder, 'noto-serif-sc');
  removeOld();
  const latin = await write('latin', fontFile(western, 'latin'), characters.latin);
  const text = await write('text', fontFile(western, 'latin', 'text'), characters.latin);
  const written = [
    latin,
    await write('opening', fontFile(chinese, 'chinese-simplified'), characters.opening),
    await write('names', fontFile(chinese, 'chinese-simplified'), characters.names),
  ];
  const missing = written.flatMap((one) => one.missing);
  const faces = [...written.map(({ face }) => face), ...(await writeRare(chinese, missing))];
  const rules = [
    ...faces.map((face) => rule(face)),
    rule(text.face, { family: textFamily, weights: '400 500' }),
    rule(latin.face, { family: textFamily, weights: '600 900' }),
  ];
  const licences = [western, chinese].map((from) =>
    readFileSync(path.join(from, 'LICENSE'), 'utf8'),
  );
  writeFileSync(path.join(served, 'OFL.txt'), licences.join(`\n${'-'.repeat(59)}\n\n`));
  writeFileSync(path.join(here, 'serif.json'), `${JSON.stringify(faces)}\n`);
  writeFileSync(path.join(served, 'atlas-serif.css'), rules.join('\n'));
};

const folder = mkdtempSync(path.join(tmpdir(), 'atlas-fonts-'));
try {
  await build(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
