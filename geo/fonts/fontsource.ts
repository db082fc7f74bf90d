import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';

const versions = { 'noto-serif': '5.3.0', 'noto-serif-sc': '5.3.0' } as const;

type FontPackage = keyof typeof versions;

/** Of titles, one for all, so that a map label and a heading are alike; and of sentences. */
const weights = { title: 600, text: 400 } as const;

/** Fetches a package of Fontsource into a folder; gives where it was unpacked. */
export const unpack = (folder: string, name: FontPackage): string => {
  const wanted = `@fontsource/${name}@${versions[name]}`;
  const packed = execFileSync('npm', ['pack', '--silent', wanted], { cwd: folder });
  execFileSync('tar', ['-xzf', packed.toString().trim()], { cwd: folder });
  const unpacked = path.join(folder, name);
  renameSync(path.join(folder, 'package'), unpacked);
  return unpacked;
};

/** The file of one subset of an unpacked package. */
export const fontFile = (
  unpacked: string,
  subset: string,
  use: keyof typeof weights = 'title',
): string =>
  path.join(unpacked, 'files', `${path.basename(unpacked)}-${subset}-${weights[use]}-normal.woff2`);

const bounds = (range: string): [number, number] => {
  const [start = Number.NaN, end = start] = range
    .slice('U+'.length)
    .split('-')
    .map((hex) => Number.parseInt(hex, 16));
  return [start, end];
};

interface NumberedFile {
  file: string;
  has: (character: string) => boolean;
}

/** The numbered files of a Chinese package, which together hold all of its characters. */
export const numberedFiles = (unpacked: string): NumberedFile[] => {
  const listed: Record<string, string> = JSON.parse(
    readFileSync(path.join(unpacked, 'unicode.json'), 'utf8'),
  );
  return Object.entries(listed).map(([subset, list]) => {
    const ranges = list.split(',').map(bounds);
    return {
      file: fontFile(unpacked, subset.replace(/[[\]]/g, '')),
      has: (character) => {
        const point = character.codePointAt(0) ?? Number.NaN;
        return ranges.some(([start, end]) => start <= point && point <= end);
      },
    };
  });
};
