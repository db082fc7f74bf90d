import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { serifCharacters } from './characters';
import { codePointsOf } from './code-points';
import type { FontFace } from './serif';

const here = path.dirname(fileURLToPath(import.meta.url));
const served = path.resolve(here, '../../public/fonts');

/** Weight 600: the weight of titles; one weight, so that a map label and a heading are alike. */
const versions = { 'noto-serif': '5.3.0', 'noto-serif-sc': '5.3.0' } as const;

/** Unpacks one font of Fontsource into a folder; gives the unpacked package. */
const unpack = (folder: string, name: keyof typeof versions): string => {
  const wanted = `@fontsource/${name}@${versions[name]}`;
  const packed = execFileSync('npm', ['pack', '--silent', wanted], { cwd: folder });
  execFileSync('tar', ['-xzf', packed.toString().trim()], { cwd: folder });
  const unpacked = path.join(folder, name);
  execFileSync('mv', ['package', unpacked], { cwd: folder });
  return unpacked;
};

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
  console.log(
    `${file}: ${[...present].length} characters, ${(subset.length / 1000).toFixed(1)} kB`,
  );
  const face: FontFace = { url: `/fonts/${file}`, 'unicode-range': rangesOf(present) };
  return { face, missing: [...characters].filter((one) => !present.includes(one)) };
};

/** The numbered files of the package, which hold the rarer characters, with their ranges. */
const numbered = (chinese: string): { file: string; has: (character: string) => boolean }[] => {
  const listed = JSON.parse(readFileSync(path.join(chinese, 'unicode.json'), 'utf8'));
  return Object.entries(listed as Record<string, string>).map(([key, ranges]) => ({
    file: path.join(
      chinese,
      'files',
      `noto-serif-sc-${key.replace(/[[\]]/g, '')}-600-normal.woff2`,
    ),
    has: (character) =>
      ranges.split(',').some((range) => {
        const [start = 0, end = start] = range
          .slice(2)
          .split('-')
          .map((hex) => parseInt(hex, 16));
        const point = character.codePointAt(0) as number;
        return start <= point && point <= end;
      }),
  }));
};

/** Faces for characters that the main file lacks, one for each numbered file that has some. */
const rare = async (chinese: string, wanted: string[]): Promise<FontFace[]> => {
  const faces: FontFace[] = [];
  let left = wanted;
  for (const { file, has } of numbered(chinese)) {
    const here = left.filter(has);
    if (here.length === 0) continue;
    const { face, missing } = await write(`rare-${faces.length + 1}`, file, here.join(''));
    faces.push(face);
    left = left.filter((one) => !here.includes(one) || missing.includes(one));
  }
  if (left.length > 0) throw new Error(`Noto Serif SC has no glyph for ${left.join(' ')}`);
  return faces;
};

const build = async (folder: string): Promise<void> => {
  const characters = serifCharacters();
  const western = unpack(folder, 'noto-serif');
  const chinese = unpack(folder, 'noto-serif-sc');
  const main = path.join(chinese, 'files', 'noto-serif-sc-chinese-simplified-600-normal.woff2');
  const latin = path.join(western, 'files', 'noto-serif-latin-600-normal.woff2');
  const written = [
    await write('latin', latin, characters.latin),
    await write('opening', main, characters.opening),
    await write('names', main, characters.names),
  ];
  const missing = written.flatMap((one) => one.missing);
  const faces = [...written.map(({ face }) => face), ...(await rare(chinese, missing))];
  const licences = [western, chinese].map((from) =>
    readFileSync(path.join(from, 'LICENSE'), 'utf8'),
  );
  writeFileSync(path.join(served, 'OFL.txt'), licences.join(`\n${'-'.repeat(59)}\n\n`));
  writeFileSync(path.join(here, 'serif.json'), `${JSON.stringify(faces)}\n`);
  writeFileSync(path.join(served, 'atlas-serif.css'), faces.map(rule).join('\n'));
};

/** One weight serves all, so that no browser thickens it for a heading. */
const rule = ({ url, 'unicode-range': ranges }: FontFace): string => `@font-face {
  font-family: 'Atlas Serif';
  font-weight: 400 900;
  font-display: swap;
  src: url('${url}') format('woff2');
  unicode-range: ${ranges.join(', ')};
}
`;

const folder = mkdtempSync(path.join(tmpdir(), 'atlas-fonts-'));
try {
  await build(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
