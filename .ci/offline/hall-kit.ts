import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { downloads, fileContent } from '@/geo/doors/download';
import { dataPackage } from '@/geo/schema/data-package';
import { schemaCalled, schemaNames } from '@/geo/schema/published';
import { operator } from '../../operator.config.mjs';
import { version } from '../../package.json';
import { root } from '../process.mjs';
import { filesUnder } from './files-under';
import { firstPage, readMe } from './kit-pages';
import { bundled, writeWorker } from './write-worker';

const prerendered = path.join(root, '.next', 'server', 'app');

/** What only a server answers, and Next's own pieces of pages. */
const leftOut = /^(_global-error|api\/|index\.)|\.segments\/|\.(js|json|map|meta)$/;

const withHostScript = (html: string): string =>
  html.replace('<head>', '<head><script src="/plain-host.js"></script>');

/** Where a file of the build lies in the kit; undefined for what does not belong there. */
const placeOf = (name: string): string | undefined => {
  if (name === '_not-found.html') return '404.html';
  if (leftOut.test(name) || name.startsWith('_not-found')) return undefined;
  if (name.endsWith('.body')) return name.replace(/\.body$/, '');
  return name.replace(/\.(html|rsc)$/, '/index.$1');
};

const put = (folder: string, place: string, content: string | Buffer): void => {
  const file = path.join(folder, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};

const putPages = (folder: string): number => {
  let pages = 0;
  for (const file of filesUnder(prerendered)) {
    const place = placeOf(path.relative(prerendered, file).split(path.sep).join('/'));
    if (!place) continue;
    const content = readFileSync(file);
    const page = place.endsWith('.html');
    put(folder, place, page ? withHostScript(content.toString()) : content);
    if (page) pages += 1;
  }
  return pages;
};

/** The data doors that are the same for everyone; filters need a server. */
const putData = async (folder: string): Promise<void> => {
  const origin = operator().publicOrigin ?? '';
  for (const download of downloads) {
    put(folder, `api/${download.name}`, Buffer.from(await fileContent(download)));
  }
  for (const name of schemaNames) {
    put(folder, `schema/v1/${name}.json`, JSON.stringify(schemaCalled(name, origin)));
  }
  put(folder, 'datapackage.json', JSON.stringify(await dataPackage(origin, version)));
};

/** A folder of the reader's own is never emptied: only one that was made here, or none. */
const makeRoom = (folder: string): void => {
  const ours = existsSync(path.join(folder, 'plain-host.js'));
  if (existsSync(folder) && !ours && readdirSync(folder).length > 0) {
    throw new Error(`${folder} holds other files. Name an empty folder, or a new one.`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
};

/**
 * Lays out the build that lies there as plain files, which any file server serves: a folder with
 * `index.html` for each page and, beside it, what Next needs when a link to it is followed.
 * @returns how many pages there are
 */
export const writeHallKit = async (folder: string): Promise<number> => {
  makeRoom(folder);
  cpSync(path.join(root, 'public'), folder, {
    recursive: true,
    filter: (file) => !/[\\/]public[\\/](readme|sw\.js)/.test(file),
  });
  cpSync(path.join(root, '.next', 'static'), path.join(folder, '_next', 'static'), {
    recursive: true,
  });
  const pages = putPages(folder);
  await putData(folder);
  put(folder, 'index.html', withHostScript(firstPage));
  put(folder, 'README.txt', readMe);
  put(folder, 'plain-host.js', Buffer.from(await bundled('plain-host.ts')));
  await writeWorker(path.join(folder, 'sw.js'), '*/index.rsc');
  return pages;
};
