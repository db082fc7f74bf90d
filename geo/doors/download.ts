import { plan } from '../../data/vocabulary/plan';
import { collections, type Writer } from '../export/exports';
import { dayOf } from '../export/provenance';
import type { Content } from './answer';
import { Problem, quoted } from './problem';

const types: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  gpkg: 'application/geopackage+sqlite3',
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

const written = new Map<string, { day: string; content: Promise<string | Uint8Array> }>();

/** The content of a file, written once a day: workbook and GeoPackage say which day they are of. */
export const fileContent = ({ name, write }: Download): Promise<string | Uint8Array> => {
  const day = dayOf(new Date());
  const known = written.get(name);
  if (known?.day === day) return known.content;
  const content = Promise.resolve(write());
  written.set(name, { day, content });
  content.catch(() => written.delete(name));
  return content;
};

const downloadNamed = (name: string): Download => {
  const download = downloads.find((each) => each.name === name);
  if (download) return download;
  const names = downloads.map((each) => each.name);
  throw new Problem(404, {
    en: `There is no file ${quoted(name)}. Files: ${names.join(', ')}.`,
    zh: `没有文件${quoted(name)}；有：${names.join('、')}。`,
  });
};

/** @throws Problem for a file that there is not, and for parameters, which would narrow nothing */
export const downloadContent = async (name: string, query: URLSearchParams): Promise<Content> => {
  const download = downloadNamed(name);
  if (query.size > 0) {
    throw new Problem(400, {
      en: 'This file is always the whole of the data and takes no parameters. Filters: /api/ogc/collections/sites/items.',
      zh: '这个文件总是全部数据，不接受参数；要筛选请用 /api/ogc/collections/sites/items。',
    });
  }
  const body = await fileContent(download);
  return { type: download.type, body, fileName: `${plan.dataset}-${name}` };
};
