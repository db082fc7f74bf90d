import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { pagesAtHand } from '@/components/offline/pages-at-hand';
import { operator } from '../../operator.config.mjs';
import { root } from '../process.mjs';
import { filesUnder } from './files-under';

interface Entry {
  url: string;
  revision: string | null;
}

const built = path.join(root, '.next');
const prerendered = path.join(built, 'server', 'app');

/** Never part of what a reader's browser keeps. */
const leftOut = /^\/(sw\.js|readme\/)|\/OFL\.txt$|\.map$/;

const addressOf = (folder: string, file: string): string =>
  `/${path.relative(folder, file).split(path.sep).join('/')}`;

const revisionOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/** Scripts and styles carry their hash in their names: one name is one content, for ever. */
const hashed = (): Entry[] =>
  filesUnder(path.join(built, 'static'))
    .map((file) => `/_next/static${addressOf(path.join(built, 'static'), file)}`)
    .map((url) => ({ url, revision: null }));

const fromPublic = (): Entry[] =>
  filesUnder(path.join(root, 'public')).map((file) => ({
    url: addressOf(path.join(root, 'public'), file),
    revision: revisionOf(file),
  }));

/** What routes of ours answer for ever: palette, ground, sites, icons. */
const fromRoutes = (): Entry[] =>
  filesUnder(prerendered)
    .filter((file) => file.endsWith('.body'))
    .map((file) => ({
      url: addressOf(prerendered, file).replace(/\.body$/, ''),
      revision: revisionOf(file),
    }))
    .filter(({ url }) => /\.(css|json|svg)$/.test(url));

const fromPage = (page: string, payload: string): Entry[] => {
  const file = path.join(prerendered, page);
  if (!existsSync(`${file}.html`)) {
    throw new Error(`${page} is to be kept for use offline, but is no prerendered page.`);
  }
  return [
    { url: page, revision: revisionOf(`${file}.html`) },
    { url: payload.replace('*', page), revision: revisionOf(`${file}.rsc`) },
  ];
};

/** What the worker keeps from the first visit on: the shell, the map and the pages of all stories. */
const entriesOf = (payload: string): Entry[] => [
  ...[...hashed(), ...fromPublic(), ...fromRoutes()].filter(({ url }) => !leftOut.test(url)),
  // Opened by their addresses only: in the place of a missing page, and as a window of their own.
  ...['/offline', '/notes'].flatMap((page) => fromPage(page, payload).slice(0, 1)),
  ...pagesAtHand.flatMap((page) => fromPage(page, payload)),
];

/** A file of `components/offline/` as one script, bundled with what this build is made of. */
export const bundled = async (name: string, atlas?: unknown): Promise<Uint8Array> => {
  const { outputFiles } = await bundle({
    entryPoints: [path.join(root, 'components/offline', name)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', atlas: 'self.atlas' },
    banner: { js: atlas ? `self.atlas=${JSON.stringify(atlas)};` : '' },
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`${name} gave no script.`);
  return output.contents;
};

/**
 * Writes the service worker of the build that lies there; where the operator wants none, one that
 * takes an earlier one off.
 * @param file where to
 * @param payload where a page's payload lies, `*` being the page's path
 */
export const writeWorker = async (file: string, payload = '*?_rsc='): Promise<void> => {
  if (!operator().offline) return writeFileSync(file, await bundled('no-worker.ts'));
  const build = readFileSync(path.join(built, 'BUILD_ID'), 'utf8');
  const atlas = { build, entries: entriesOf(payload), payload };
  writeFileSync(file, await bundled('worker.ts', atlas));
};
