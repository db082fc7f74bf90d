import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, Position } from 'geojson';
import { sites, targets } from '@/data/dataset';
import { csv } from './csv';
import { sitesCsv, sitesGeojson, targetsCsv, targetsJson } from './exports';
import { siteColumns } from './site-columns';
import { siteRow } from './site-row';
import { targetColumns, targetRow } from './target-row';

/** Cells as an independent reader finds them; the mark before the header is stripped by us. */
const readCsv = (text: string): string[][] => parse(text.slice(1));

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.join('; ') : String(value ?? '');

const collection = JSON.parse(sitesGeojson()) as FeatureCollection;

const run = (...args: string[]) => {
  const command = ['node_modules/tsx/dist/cli.mjs', 'geo/export/main.ts', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
};

test('the GeoJSON holds every site once, with every property in the promised order', () => {
  expect(collection.features.map(({ properties }) => properties?.id)).toEqual(
    sites.map(({ id }) => id),
  );
  for (const { properties } of collection.features) {
    expect(Object.keys(properties ?? {})).toEqual(siteColumns);
  }
});

test('a place is a point, a span its points, a region its area, the province no shape', () => {
  const shapes = {
    place: 'Point',
    span: 'MultiPoint',
    region: 'MultiPolygon',
    province: undefined,
  };
  for (const [index, { id, extent, places }] of sites.entries()) {
    const geometry = collection.features[index]?.geometry;
    expect(geometry?.type, id).toBe(shapes[extent]);
    if (geometry?.type === 'MultiPoint') {
      expect(geometry.coordinates, id).toHaveLength(places.length);
    }
  }
});

const turn = (ring: Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + (x - beforeX) * (y + beforeY);
  }, 0);

test('outer rings run counter-clockwise and close, as RFC 7946 asks', () => {
  const polygons = collection.features.flatMap(({ geometry }) =>
    geometry?.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  expect(polygons.length).toBeGreaterThan(20);
  for (const [outer = []] of polygons) {
    expect(outer.at(-1)).toEqual(outer[0]);
    expect(turn(outer)).toBeLessThan(0);
  }
});

test('every position is within Shanxi’s bounds, longitude first', () => {
  const points = collection.features.flatMap(({ geometry }) =>
    geometry?.type === 'Point' ? [geometry.coordinates] : [],
  );
  for (const [lng, lat] of points) {
    expect(lng).toBeGreaterThan(110.2);
    expect(lng).toBeLessThan(114.6);
    expect(lat).toBeGreaterThan(34.5);
    expect(lat).toBeLessThan(40.8);
  }
});

test('the ten energy-saving bases share a group, a site by itself has none', () => {
  const rows = sites.map(siteRow);
  expect(rows.filter(({ group }) => group === 'ten-energy-saving-bases')).toHaveLength(10);
  expect(rows.filter(({ group }) => group === 'coal-base')).toHaveLength(3);
  for (const { id, group } of rows) {
    if (group) expect(rows.filter((row) => row.group === group).length, id).toBeGreaterThan(1);
  }
});

test('the CSV of sites, read back, equals the dataset', () => {
  const [header, ...rows] = readCsv(sitesCsv());
  expect(header).toEqual(siteColumns);
  expect(rows).toEqual(sites.map((site) => Object.values(siteRow(site)).map(asText)));
});

test('the CSV of targets, read back, equals the dataset', () => {
  const [header, ...rows] = readCsv(targetsCsv());
  expect(header).toEqual(targetColumns);
  expect(rows).toEqual(targets.map((target) => Object.values(targetRow(target)).map(asText)));
});

test('a target begins with the thirteen promised columns; what it was before follows', () => {
  const promised =
    'id,indicator_zh,indicator_en,sector,baseline_year,baseline,year,value,comparator,unit,derived,paragraph,phrase';
  expect(targetColumns.slice(0, 13).join()).toBe(promised);
  const share = targets.find(({ id }) => id === 'non-coal-share');
  if (!share) throw new Error('the non-coal share has a record');
  expect(targetRow(share)).toMatchObject({
    ...{ earlier_year: 2010, earlier: 41.6, earlier_paragraph: 6 },
    ...{ baseline_year: 2015, baseline: 53.2, baseline_paragraph: 6 },
    ...{ year: 2020, value: 60, comparator: 'ge', paragraph: 34 },
  });
});

test('the JSON of targets holds every target with every property in the promised order', () => {
  const rows = JSON.parse(targetsJson()) as object[];
  expect(rows).toEqual(targets.map(targetRow));
  for (const row of rows) expect(Object.keys(row)).toEqual(targetColumns);
});

test('a CSV opens in a spreadsheet: a byte order mark, CRLF, hard cells quoted', () => {
  const hard = [
    { a: 'one, two', b: 'a “word”, a "word"' },
    { a: ' 两行\n字 ', b: ['x', 'y'] },
  ];
  const text = csv(['a', 'b'], hard);
  expect(text.startsWith('\uFEFFa,b\r\n')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(readCsv(text)).toEqual([
    ['a', 'b'],
    ['one, two', 'a “word”, a "word"'],
    [' 两行\n字 ', 'x; y'],
  ]);
  expect(sitesCsv()).not.toMatch(/[^\r]\n/);
});

test('the command writes to standard output what the functions give', () => {
  const { stdout, stderr, status } = run('sites', '--format', 'csv');
  expect({ stdout, stderr, status }).toEqual({ stdout: sitesCsv(), stderr: '', status: 0 });
});

test('a wrong argument is refused with what is right, and nothing is written', () => {
  const wrong = [
    [],
    ['sites'],
    ['places', '--format', 'csv'],
    ['sites', '--format', 'shp'],
    ['-x'],
  ];
  for (const args of wrong) {
    const { stdout, stderr, status } = run(...args);
    expect({ stdout, status }, args.join(' ')).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('npm run -s export -- sites --format geojson|csv|xlsx');
  }
});
