import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { coordAll } from '@turf/turf';
import gcoord from 'gcoord';
import { countyFeatures, topology } from './boundaries';
import { completeCounties } from './steps/complete-counties';
import type { CountyCollection } from './steps/county-feature';
import { ownCounties } from './steps/own-counties';
import { toWgs84 } from './steps/to-wgs84';

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-own-'));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const without = (...adcodes: string[]) => ({
  ...countyFeatures,
  features: countyFeatures.features.filter(
    ({ properties }) => !adcodes.includes(properties.adcode),
  ),
});

/** Runs the command as an operator does. */
function geoBuild(...options: string[]) {
  const out = mkdtempSync(path.join(folder, 'out-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'geo/boundaries/build.ts', '--out', out, ...options],
    { encoding: 'utf8' },
  );
  return { status, stderr, files: readdirSync(out) };
}

function expectRefusal(options: string[], ...reasons: string[]) {
  const { status, stderr, files } = geoBuild(...options);
  for (const reason of reasons) expect(stderr).toContain(reason);
  expect(stderr).toContain('Nothing was written.');
  expect({ status, files }).toEqual({ status: 1, files: [] });
}

test('my own file is refused when it lacks units, and I am told which', () => {
  const file = written('own.json', without('140881', '140214'));
  expectRefusal(
    ['--counties', file],
    '2 of 117 counties are missing',
    '永济市 Yongji 140881',
    '云冈区 Yungang 140214',
  );
});

test('my own file with the units of 2016 is refused, and I am told the codes that are no more', () => {
  const [first] = countyFeatures.features;
  const old = { ...first, id: '140211', properties: { adcode: '140211' } };
  const own = without('140214');
  const file = written('old.json', { ...own, features: [...own.features, old] });
  expectRefusal(['--counties', file], '云冈区 Yungang 140214', 'does not know: 140211');
});

test('a coordinate system that is not known is refused', () => {
  const file = written('own.json', countyFeatures);
  expectRefusal(['--counties', file, '--crs', 'cgcs'], '--crs cgcs', 'wgs84, gcj02, bd09');
});

test('a coordinate system without a file is refused', () => {
  expectRefusal(['--crs', 'gcj02'], '--counties FILE');
});

test('an option that is not known is refused', () => {
  expectRefusal(['--county', 'own.json'], '--county', 'npm run geo:build');
});

test('a file that is not there is refused', () => {
  expectRefusal(['--counties', path.join(folder, 'none.json')], 'cannot be read', 'none.json');
});

test('a file that is not JSON is refused', () => {
  expectRefusal(['--counties', written('own.json', 'PK\u0003\u0004')], 'cannot be read as JSON');
});

test('a JSON file that is no map is refused', () => {
  const file = written('own.json', { counties: 117 });
  expectRefusal(['--counties', file], 'neither GeoJSON nor TopoJSON');
});

test('a map without codes is refused, and I am told the properties that would do', () => {
  const features = countyFeatures.features.map(({ id: _, ...county }) => ({
    ...county,
    properties: { name: county.properties.name },
  }));
  const file = written('own.json', { ...countyFeatures, features });
  expectRefusal(['--counties', file], 'adcode, ADCODE, code or id');
});

test('a TopoJSON of all three levels gives the 117 counties', () => {
  const complete = completeCounties(ownCounties(written('own.json', topology)));
  expect(complete.features.map(({ properties }) => properties.adcode)).toEqual(
    countyFeatures.features.map(({ properties }) => properties.adcode),
  );
});

for (const name of ['adcode', 'ADCODE', 'code', 'id']) {
  test(`the code may be called ${name}, and be a number`, () => {
    const features = countyFeatures.features.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: { [name]: Number(properties.adcode) },
      geometry,
    }));
    const file = written('own.json', { type: 'FeatureCollection', features });
    expect(completeCounties(ownCounties(file)).features).toHaveLength(117);
  });
}

for (const [crs, system] of [
  ['gcj02', gcoord.GCJ02],
  ['bd09', gcoord.BD09],
] as const) {
  test(`a file in ${crs} comes back to where it is, within a metre or so`, () => {
    const yongji: [number, number] = [110.4417, 34.867];
    const there = gcoord.transform([...yongji], gcoord.WGS84, system);
    const point: CountyCollection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { adcode: '140881' },
          geometry: { type: 'MultiPolygon', coordinates: [[[there]]] },
        },
      ],
    };
    const [lng, lat] = coordAll(toWgs84(point, crs))[0] ?? [];
    expect(Math.hypot(there[0] - yongji[0], there[1] - yongji[1])).toBeGreaterThan(0.003);
    expect(lng).toBeCloseTo(yongji[0], 4);
    expect(lat).toBeCloseTo(yongji[1], 4);
  });
}
