import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { featureCollection, intersect, feature as turfFeature } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shapeOf } from '../places';
import { areaKm2 } from './area';
import { countyFeatures } from './boundaries';

/** © OpenStreetMap contributors, ODbL: checks the boundaries and is never shipped. */
const file = path.resolve('../shared/reference/geo/osm_sx_counties.topo.json');

type Outline = Polygon | MultiPolygon;

function reference(): Map<string, Outline> {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<
    Record<string, GeometryCollection>
  >;
  const [object] = Object.values(topology.objects);
  if (!object) throw new Error(`${file} is empty`);
  const { features } = feature(topology, object) as FeatureCollection<Outline, { adcode: string }>;
  return new Map(features.map(({ properties, geometry }) => [properties.adcode, geometry]));
}

function sharedArea(a: Outline, b: Outline): number {
  const shared = intersect(featureCollection([turfFeature(a), turfFeature(b)]));
  return shared ? areaKm2(shared.geometry) : 0;
}

/** Shared area by joint area, 1 for two that are alike. */
function overlap(a: Outline, b: Outline): number {
  const shared = sharedArea(a, b);
  return shared / (areaKm2(a) + areaKm2(b) - shared);
}

/** Moved by metres to the east and north, at the province's middle latitude. */
function moved(shape: Outline, east: number, north: number): Outline {
  const [lng, lat] = [east / (111_320 * Math.cos((37.7 * Math.PI) / 180)), north / 111_320];
  const place = ([x = 0, y = 0]: Position): Position => [x + lng, y + lat];
  return shape.type === 'Polygon'
    ? { ...shape, coordinates: shape.coordinates.map((ring) => ring.map(place)) }
    : {
        ...shape,
        coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.map(place))),
      };
}

test.describe('beside OpenStreetMap', () => {
  test.skip(!existsSync(file), `${file} is not here: the reference may not be shipped`);

  test('the counties lie where OpenStreetMap has them: median overlap at least 0.97', () => {
    const known = reference();
    const overlaps = countyFeatures.features
      .map(({ properties, geometry }) => overlap(geometry, known.get(properties.adcode) as Outline))
      .sort((a, b) => a - b);
    console.log('overlap: worst', overlaps[0], '10 %', overlaps[11], 'median', overlaps[58]);
    expect(overlaps).toHaveLength(117);
    expect(overlaps[58]).toBeGreaterThanOrEqual(0.97);
  });

  test('moving the map as a whole would not mend it by 100 m', () => {
    const known = [...reference()].filter((_, index) => index % 10 === 0);
    const steps = [-200, -150, -100, -50, 0, 50, 100, 150, 200];
    const shifts = steps.flatMap((east) => steps.map((north) => ({ east, north })));
    const fits = shifts.map(({ east, north }) => ({
      metres: Math.hypot(east, north),
      fit: known.reduce(
        (sum, [adcode, shape]) => sum + sharedArea(moved(shapeOf(adcode), east, north), shape),
        0,
      ),
    }));
    const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
    console.log('best shift', best.metres, 'm');
    expect(best.metres).toBeLessThan(100);
  });
});
