import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { collections } from '../ogc/collections';
import { atlasGeopackage } from './geopackage';

const run = (program: string, ...args: string[]): string | null => {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (error) return null;
  expect(stderr).not.toMatch(/warning|error/i);
  return stdout;
};

test('GDAL reads every layer of the GeoPackage as the dataset has it, without a warning', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-gpkg-'));
  try {
    const file = path.join(folder, 'atlas.gpkg');
    writeFileSync(file, await atlasGeopackage());
    const listed = run('ogrinfo', '-ro', '-q', file);
    test.skip(listed === null, 'ogrinfo (Debian: gdal-bin) is not installed here');
    expect(listed?.match(/^\d+: \w+/gm)).toEqual(
      collections.map(({ id }, index) => `${index + 1}: ${id}`),
    );
    for (const { id, fields, features, geometryType } of collections) {
      const options = ['-lco', 'COORDINATE_PRECISION=5', '/vsistdout/', file, id];
      const text = run('ogr2ogr', '-f', 'GeoJSON', ...options) ?? '';
      const copy = JSON.parse(text) as FeatureCollection;
      const plain = (value: unknown) => (Array.isArray(value) ? value.join('; ') : value);
      expect(copy.features.map(({ geometry }) => geometry)).toEqual(
        features.map(({ geometry }) => geometry),
      );
      expect(copy.features.map(({ properties }) => properties)).toEqual(
        features.map(({ id, properties }) => ({
          id,
          ...Object.fromEntries(Object.keys(fields).map((name) => [name, plain(properties[name])])),
        })),
      );
      const report = run('ogrinfo', '-ro', '-so', file, id);
      expect(report?.replaceAll(' ', '')).toContain(`Geometry:${geometryType}`);
      expect(report).toContain('ID["EPSG",4326]');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the GeoPackage says what it is in its first bytes, and is the same twice', async () => {
  const [first, second] = [await atlasGeopackage(), await atlasGeopackage()];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(Buffer.from(first.slice(0, 15)).toString()).toBe('SQLite format 3');
  expect(Buffer.from(first.slice(68, 72)).toString()).toBe('GPKG');
});
