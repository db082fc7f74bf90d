import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The list in a vocabulary's file replaced; types and functions around it stay. */
const withList = (source: string, name: string, list: object): string => {
  const written = new RegExp(`export const ${name} = \\{.*?^\\} as const`, 'ms');
  if (!written.test(source)) throw new Error(`No list “${name}”`);
  return source.replace(written, () => `export const ${name} = ${JSON.stringify(list)} as const`);
};

/** The door with these records behind it instead of ours. */
const withRecords = (source: string, records: object): string =>
  source
    .replace(/^import \{[^}]*\} from '\.\/records\/.*\n/gm, '')
    .replace(
      /buildDataset\(\{.*?^\}\);/ms,
      () => `buildDataset({ entries: ${JSON.stringify(records)} as never });`,
    );

/** Colours of sectors that ours do not have. */
const coloured = (colours: object): string =>
  `for (const theme of themes) Object.assign(palette[theme].sectors, ${JSON.stringify(colours)});\n`;

/** A copy of `data/` and `geo/` in a folder of its own with another plan's lists and records. */
export const movedIn = (
  vocabulary: Readonly<Record<string, Readonly<Record<string, object>>>>,
  records: object,
  colours: object,
): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-plan-'));
  for (const room of ['data', 'geo']) {
    const ours = (file: string) => !file.endsWith('generated') && !file.includes('.test.');
    cpSync(path.join(root, room), path.join(folder, room), { recursive: true, filter: ours });
  }
  for (const file of ['tsconfig.json', 'package.json', 'operator.config.mjs']) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const change = (file: string, how: (source: string) => string) => {
    const at = path.join(folder, file);
    writeFileSync(at, how(readFileSync(at, 'utf8')));
  };
  for (const [file, lists] of Object.entries(vocabulary)) {
    for (const [name, list] of Object.entries(lists)) {
      change(file, (source) => withList(source, name, list));
    }
  }
  change('geo/palette.ts', (source) => `${source}${coloured(colours)}`);
  change('data/dataset.ts', (source) => withRecords(source, records));
  return folder;
};

/**
 * Runs a program of the copy.
 * @throws Error with what it said when it fails
 */
export const runIn = (folder: string, script: string, ...args: string[]): string => {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr.slice(-2000)}`);
  return stdout;
};
