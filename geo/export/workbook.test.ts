import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { sites } from '@/data/dataset';
import { licences } from './credits';
import { sitesGeojson, sitesXlsx } from './exports';
import { siteColumns } from './site-columns';
import { siteRow } from './site-row';
import { workbookOf } from './workbook';

const provenance = {
  filter: { zh: '192 处中显示 1 处：焦化', en: '1 of 192 sites: Coking' },
  link: 'https://atlas.example/zh?sectors=coking',
  date: '2026-01-31',
};

/** The sheets of a workbook, by name, as another library than the writer's reads them. */
const sheetsOf = async (workbook: Uint8Array) => {
  const sheets = await readXlsxFile(Buffer.from(workbook));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
};

const expectedCell = (value: unknown) => {
  if (Array.isArray(value)) return value.join('; ') || null;
  return value === '' ? null : value;
};

test('the workbook of all sites, read back, equals the dataset, numbers as numbers and yes as yes', async () => {
  const { sites: sheet = [] } = await sheetsOf(await sitesXlsx());
  const [header, ...rows] = sheet;
  expect(header).toEqual(siteColumns);
  const expected = sites.map((site) => {
    const row = siteRow(site);
    return siteColumns.map((column) => expectedCell(row[column]));
  });
  expect(rows).toEqual(expected);
});

test('a workbook says which sites it holds, from which link, when, and under which licences', async () => {
  const rows = sites.slice(0, 1).map(siteRow);
  const workbook = await workbookOf(rows, provenance);
  const { about = [] } = await sheetsOf(new Uint8Array(await workbook.arrayBuffer()));
  const said = about.flat().filter((cell) => cell !== null);
  const { filter, link, date } = provenance;
  expect(said).toEqual(expect.arrayContaining([filter.zh, filter.en, link, date]));
  for (const { what, licence, credit } of licences) {
    expect(said).toEqual(expect.arrayContaining([what.zh, what.en, licence, credit]));
  }
});

/** GDAL’s own list of a file’s layer; null where GDAL is not installed. */
const ogrinfo = (name: string, content: string | Uint8Array): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-export-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    const { stdout, error } = spawnSync('ogrinfo', ['-ro', '-al', '-so', file], {
      encoding: 'utf8',
    });
    return error ? null : stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('GDAL reads every site from the GeoJSON and from the workbook', async () => {
  const geojson = ogrinfo('sites.geojson', sitesGeojson());
  test.skip(geojson === null, 'ogrinfo (Debian: gdal-bin) is not installed here');
  expect(geojson).toContain(`Feature Count: ${sites.length}`);
  for (const column of siteColumns) expect(geojson).toContain(`\n${column}: `);
  const workbook = ogrinfo('sites.xlsx', await sitesXlsx());
  expect(workbook).toContain(`Feature Count: ${sites.length}`);
  expect(workbook).toMatch(/\nparagraph: Integer/);
});
