import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { movedIn, runIn } from './moved-in';
import { smallColours, smallRecords, smallVocabulary } from './small-plan';

const ids = [
  'glass-base-north',
  'glass-base-south',
  'paper-cluster-both',
  'paper-belt-north-south',
  'glass-school',
];
const sorted = [...ids].sort();

test('a plan of two sectors, two cities and four records moves in: checked, drawn, listed, exported', () => {
  test.setTimeout(180_000);
  const folder = movedIn(smallVocabulary, smallRecords, smallColours);
  try {
    runIn(folder, 'geo/placement/build.ts');
    runIn(folder, 'geo/features/build.ts');
    const told = JSON.parse(runIn(folder, 'geo/another-plan/told.ts'));
    expect(told.problems).toEqual([]);
    expect(told.listed).toEqual(ids);
    expect(told.filtered).toEqual(['glass-base-north', 'glass-base-south', 'glass-school']);
    expect(told.values.sectors).toEqual(['glass', 'board', 'paper-general']);
    expect(told.values.cities).toEqual(['north', 'south']);
    expect(told.ports).toBe(0);
    expect(told.drawn).toEqual(sorted);
    expect(told.flaws).toEqual([]);
    expect(told.served).toEqual({ sites: 5, spans: 1, regions: 1, prefectures: 2, counties: 0 });
    expect(told.words).toContain('Plan of a small province');
    expect(told.words).not.toMatch(/山西|Shanxi|2016|十三五/i);
    for (const band of told.placed) expect(band).toEqual(sorted);

    const csv = runIn(folder, 'geo/export/main.ts', 'sites', '--format', 'csv');
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows[3]).toMatchObject({ units: '140200; 140800', precision: 'prefecture' });
    const geojson = runIn(folder, 'geo/export/main.ts', 'sites', '--format', 'geojson');
    const { features } = JSON.parse(geojson) as FeatureCollection;
    expect(features.map(({ properties }) => properties?.id)).toEqual(ids);
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [113.29, 40.09] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a plan whose list does not meet its stated number is turned away at the door', () => {
  const [glass, ...others] = smallRecords;
  const short = [{ ...glass, sites: glass.sites.slice(1) }, ...others];
  const folder = movedIn(smallVocabulary, short, smallColours);
  try {
    expect(() => runIn(folder, 'geo/placement/build.ts')).toThrow(
      /glass-base: the plan states 两大 \(2\), the records hold 1/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
