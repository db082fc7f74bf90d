import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { downloads, fileContent } from '../doors/download';
import { licences } from '../export/credits';
import { dataPackage } from './data-package';

interface TableField {
  name: string;
  type: string;
  delimiter?: string;
  constraints?: { required?: boolean; enum?: string[]; minimum?: number; maximum?: number };
}

const described = () => dataPackage('https://atlas.example', '1.0.0');

const tables = async () =>
  (await described()).resources.flatMap(({ path, schema }) =>
    schema ? [{ name: path.replace('api/', ''), fields: schema.fields as TableField[] }] : [],
  );

const fits = ({ type, constraints = {} }: TableField, cell: string): boolean => {
  if (cell === '') return !constraints.required;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  if (type === 'integer' && !/^-?\d+$/.test(cell)) return false;
  if (type === 'number' && Number.isNaN(Number(cell))) return false;
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  return (
    !['integer', 'number'].includes(type) || (Number(cell) >= minimum && Number(cell) <= maximum)
  );
};

test('the package names every file by a path below its own, and every licence', async () => {
  const { resources, sources } = await described();
  expect(resources.map(({ path }) => path)).toEqual(downloads.map(({ name }) => `api/${name}`));
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  expect(sources).toHaveLength(licences.length);
});

test('each table of the package has the columns that are described, and each cell fits its column', async () => {
  const described = await tables();
  expect(described.map(({ name }) => name)).toEqual(['sites.csv', 'targets.csv']);
  for (const { name, fields } of described) {
    const download = downloads.find(({ name: own }) => own === name);
    if (!download) throw new Error(`${name} is a download`);
    const [header, ...rows] = parse(String(await fileContent(download)), {
      bom: true,
    }) as string[][];
    expect(header, name).toEqual(fields.map((field) => field.name));
    const wrong = rows.flatMap((row) =>
      row.filter((cell, index) => {
        const field = fields[index];
        return !field || !fits(field, cell);
      }),
    );
    expect(wrong, name).toEqual([]);
  }
});

test('the citation file names the version and the licence that the package and its readers see', () => {
  const citation = readFileSync('CITATION.cff', 'utf8');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const value = (key: string) => new RegExp(`^${key}: "?([^"\\n]+)"?$`, 'm').exec(citation)?.[1];
  expect(value('cff-version')).toBe('1.2.0');
  expect(value('version')).toBe(version);
  expect(value('license')).toBe('CC-BY-4.0');
  expect(value('type')).toBe('dataset');
  expect(value('title')).toBe('Shanxi Industrial Atlas');
});

test('a file is written once, whatever else is asked for in between', async () => {
  const [first, other] = downloads;
  if (!first || !other) throw new Error('there are files');
  const content = fileContent(first);
  await fileContent(other);
  expect(fileContent(first)).toBe(content);
});
