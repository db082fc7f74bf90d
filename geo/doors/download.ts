import { collections, type Writer } from '../export/exports';
import { dayOf } from '../export/provenance';
import type { Content } from './answer';
import { Problem, quoted } from './problem';

const types: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Download {
  name: string;
  collection: string;
  format: string;
  type: string;
  write: Writer;
}

/** Every file that can be taken away whole, as `npm run export` prints it. */
export const downloads: readonly Download[] = Object.entries(collections).flatMap(
  ([collection, formats]) =>
    Object.entries<Writer>(formats).map(([format, write]) => ({
      name: `${collection}.${format}`,
      collection,
      format,
      type: types[format] ?? 'application/octet-stream',
      write,
    })),
);

const written = new Map<string, Promise<string | Uint8Array>>();

/** The content of a file, written once a day: a workbook says which day it is of. */
export const fileContent = (name: string): Promise<string | Uint8Array> => {
  const download = downloads.find((each) => each.name === name);
  if (!download) {
    const names = downloads.map((each) => each.name);
    throw new Problem(404, {
      en: `There is no file ${quoted(name)}. Files: ${names.join(', ')}.`,
      zh: `没有文件${quoted(name)}；有：${names.join('、')}。`,
    });
  }
  const key = `${name} ${dayOf(new Date())}`;
  const ready = written.get(key) ?? Promise.resolve(download.write());
  if (!written.has(key)) written.clear();
  written.set(key, ready);
  return ready;
};

/** @throws Problem for a file that there is not, and for parameters, which would narrow nothing */
export const downloadContent = async (name: string, query: URLSearchParams): Promise<Content> => {
  const body = await fileContent(name);
  if (query.size > 0) {
    throw new Problem(400, {
      en: 'This file is always the whole of the data and takes no parameters. Filters: /api/ogc/collections/sites/items.',
      zh: '这个文件总是全部数据，不接受参数；要筛选请用 /api/ogc/collections/sites/items。',
    });
  }
  const type = downloads.find((each) => each.name === name)?.type ?? '';
  return { type, body, fileName: `shanxi-industrial-atlas-${name}` };
};
