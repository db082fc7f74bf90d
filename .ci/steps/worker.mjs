import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { operator } from '../../operator.config.mjs';
import { root } from '../process.mjs';
import { pagesAtHand } from './pages-at-hand.mjs';

const built = path.join(root, '.next');
const prerendered = path.join(built, 'server', 'app');

/** Never part of what a reader's browser keeps. */
const leftOut = /^\/(sw\.js|readme\/)|\/OFL\.txt$|\.map$/;

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

const addressOf = (folder, file) => `/${path.relative(folder, file).split(path.sep).join('/')}`;

const revisionOf = (file) =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/** Scripts and styles carry their hash in their names: one name is one content, for ever. */
const hashed = () =>
  filesUnder(path.join(built, 'static'))
    .map((file) => `/_next/static${addressOf(path.join(built, 'static'), file)}`)
    .map((url) => ({ url, revision: null }));

const fromPublic = () =>
  filesUnder(path.join(root, 'public')).map((file) => ({
    url: addressOf(path.join(root, 'public'), file),
    revision: revisionOf(file),
  }));

/** What routes of ours answer for ever: palette, ground, sites, icons. */
const fromRoutes = () =>
  filesUnder(prerendered)
    .filter((file) => file.endsWith('.body'))
    .map((file) => ({
      url: addressOf(prerendered, file).replace(/\.body$/, ''),
      revision: revisionOf(file),
    }))
    .filter(({ url }) => !url.startsWith('/api/'));

const fromPage = (page, payload) => {
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
const entries = async (payload) => [
  ...[...hashed(), ...fromPublic(), ...fromRoutes()].filter(({ url }) => !leftOut.test(url)),
  ...fromPage('/offline', payload).slice(0, 1),
  ...(await pagesAtHand()).flatMap((page) => fromPage(page, payload)),
];

/**
 * Writes the service worker of the build that lies there, or where the operator wants none, one
 * that takes an earlier one off.
 * @param {string} file where to
 * @param {string} payload where a page's payload lies, `*` being its path
 */
export const writeWorker = async (file, payload = '*?_rsc=') => {
  const { offline } = operator();
  const atlas = offline && {
    build: readFileSync(path.join(built, 'BUILD_ID'), 'utf8'),
    entries: await entries(payload),
    payload,
  };
  const { outputFiles } = await bundle({
    entryPoints: [path.join(root, 'components/offline', offline ? 'worker.ts' : 'no-worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', ...(atlas && { atlas: 'self.atlas' }) },
    banner: { js: atlas ? `self.atlas=${JSON.stringify(atlas)};` : '' },
  });
  writeFileSync(file, outputFiles[0].contents);
  return atlas ? atlas.entries : [];
};

export const worker = () => writeWorker(path.join(root, 'public', 'sw.js'));
