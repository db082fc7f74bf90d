import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { sites } from '../../data/dataset';
import { countyIds } from '../../data/vocabulary/counties';
import { prefectureIds } from '../../data/vocabulary/prefectures';
import { regionIds } from '../../data/vocabulary/regions';
import type { Collection, PropertyValue } from '../../geo/ogc/collection';
import { collections } from '../../geo/ogc/collections';
import { door } from './door';

const hasGdal = spawnSync('ogrinfo', ['--version']).error === undefined;

// A machine that tests for others must have it; where someone works it may be missing.
test.skip(
  !hasGdal && !process.env.CI,
  'GDAL is not installed here (Debian: apt install gdal-bin), so no GIS program has read the data',
);

const gdal = (program: string, ...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    timeout: 60_000,
  });
  expect(status, stderr).toBe(0);
  return stdout;
};

const counts: Readonly<Record<string, number>> = {
  sites: sites.length,
  spans: sites.filter(({ extent }) => extent === 'span').length,
  regions: regionIds.length,
  prefectures: prefectureIds.length,
  counties: countyIds.length,
};

const shapes = { Point: 'Point', LineString: 'Line String', MultiPolygon: 'Multi Polygon' };

const isFilled = (value: PropertyValue | undefined): boolean =>
  value !== null && (typeof value !== 'object' || value.length > 0);

/** What GDAL should take a column for; a list that no record fills tells it nothing. */
const columnType = ({ fields, features }: Collection, name: string): string => {
  const type = fields[name]?.type;
  if (type === 'boolean') return 'Integer(Boolean)';
  if (type === 'integer') return 'Integer';
  if (type !== 'strings') return 'String';
  return features.some(({ properties }) => isFilled(properties[name]))
    ? 'StringList'
    : 'String(JSON)';
};

/** Columns of a layer with their types, from GDAL’s own report. */
const columnsIn = (report: string): Record<string, string> =>
  Object.fromEntries(
    [...report.matchAll(/^(\w+): ((?:String|Integer|Real)\S*) \(\d+\.\d+\)$/gm)].map(
      ([, name, type]) => [name, type],
    ),
  );

/** A list as GDAL writes it where a format has no lists: `(2:运城,太原)`. */
const inOneColumn = (value: PropertyValue, type: string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  return type === 'StringList' ? `(${value.length}:${value.join(',')})` : value;
};

for (const collection of collections) {
  const { id, fields, features, geometryType } = collection;
  test(`ogrinfo finds ${id} with every column, its type, its shape and its count`, ({
    baseURL,
  }) => {
    const report = gdal('ogrinfo', '-ro', '-so', `OAPIF:${baseURL}${door}`, id);
    expect(report).toContain(`Feature Count: ${counts[id]}\n`);
    expect(report).toContain(`Geometry: ${shapes[geometryType]}\n`);
    expect(columnsIn(report)).toEqual({
      id: 'String',
      ...Object.fromEntries(
        Object.keys(fields).map((name) => [name, columnType(collection, name)]),
      ),
    });
  });

  test(`ogr2ogr copies ${id} to a GeoPackage that equals the dataset`, ({ baseURL }) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-gdal-'));
    try {
      const file = join(folder, 'copy.gpkg');
      gdal('ogr2ogr', '-f', 'GPKG', file, `OAPIF:${baseURL}${door}`, id);
      const text = gdal(
        'ogr2ogr',
        '-f',
        'GeoJSON',
        '-lco',
        'COORDINATE_PRECISION=5',
        '/vsistdout/',
        file,
        id,
      );
      const copy = JSON.parse(text) as FeatureCollection;
      expect(copy.features).toHaveLength(counts[id] ?? 0);
      for (const [index, feature] of features.entries()) {
        const { geometry, properties } = copy.features[index] ?? {};
        expect(geometry, feature.id).toEqual(feature.geometry);
        const expected = Object.entries(feature.properties).map(([name, value]) => [
          name,
          name === 'url' ? `${baseURL}${value}` : inOneColumn(value, columnType(collection, name)),
        ]);
        expect(properties, feature.id).toEqual({ id: feature.id, ...Object.fromEntries(expected) });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

const countOf = (report: string): number => Number(/Feature Count: (\d+)/.exec(report)?.[1]);

test('GDAL hands a filter on, and finds the records that the dataset has', ({ baseURL }) => {
  const where = "sector='metallurgy' AND interpreted=1 AND paragraph>50";
  const report = gdal('ogrinfo', '-ro', '-so', `OAPIF:${baseURL}${door}`, 'sites', '-where', where);
  const expected = sites.filter(
    ({ sector, interpreted, citation }) =>
      sector === 'metallurgy' && interpreted && citation.paragraph > 50,
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(countOf(report)).toBe(expected.length);
});

test('GDAL asks for a box and gets the sites in it', ({ baseURL }) => {
  const box = ['110', '34', '112', '36'];
  const report = gdal('ogrinfo', '-ro', '-so', '-spat', ...box, `OAPIF:${baseURL}${door}`, 'sites');
  const inside = collections[0]?.features.filter(({ geometry }) => {
    const [lng = 0, lat = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
    return lng >= 110 && lng <= 112 && lat >= 34 && lat <= 36;
  });
  expect(countOf(report)).toBe(inside?.length);
});

test('GDAL may be pointed at one collection, or at an address with a slash at its end', ({
  baseURL,
}) => {
  const alone = gdal('ogrinfo', '-ro', '-so', '-al', `OAPIF:${baseURL}${door}/collections/spans`);
  expect(countOf(alone)).toBe(counts.spans);
  const slashed = gdal('ogrinfo', '-ro', '-so', `OAPIF:${baseURL}${door}/`, 'regions');
  expect(countOf(slashed)).toBe(counts.regions);
});
