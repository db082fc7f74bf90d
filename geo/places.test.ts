import { expect, test } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import { counties, countyIds } from '@/data/vocabulary/counties';
import { localities, localityIds } from '@/data/vocabulary/localities';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { areaKm2, type PlaceId, positionOf, shapeOf, unionOf } from './places';

const everyPlace: PlaceId[] = [...prefectureIds, ...countyIds, ...localityIds];

test('no two places of the vocabulary share an id', () => {
  expect(new Set<string>(everyPlace).size).toBe(everyPlace.length);
});

test('every city, county, town, park and airport lies inside the unit that it is said to be in', () => {
  const outside = everyPlace.filter((id) => {
    const { point, unit } = positionOf(id);
    return !booleanPointInPolygon([...point], shapeOf(unit));
  });
  expect(outside).toEqual([]);
});

test('the unit of a town, park or airport is its county, in its prefecture', () => {
  for (const id of localityIds) {
    const { county, prefecture } = localities[id];
    expect(positionOf(id).unit).toBe(counties[county].adcode);
    expect(counties[county].prefecture, id).toBe(prefecture);
  }
});

test('the seven airports are exact, and nothing else is', () => {
  const exact = everyPlace.filter((id) => positionOf(id).precision === 'exact');
  expect(exact).toEqual(localityIds.filter((id) => 'iata' in localities[id]));
  expect(exact).toHaveLength(7);
  expect(exact.map((id) => positionOf(id).radiusKm)).toEqual(exact.map(() => 0));
});

test('the circle round a place known to its county is as large as the county', () => {
  const { precision, unit, radiusKm } = positionOf('yongji');
  expect({ precision, unit }).toEqual({ precision: 'county', unit: '140881' });
  expect(Math.PI * radiusKm ** 2).toBeCloseTo(areaKm2(shapeOf('140881')), 6);
});

test('the circle round a place known to its prefecture is as large as the prefecture', () => {
  const { precision, unit, radiusKm } = positionOf('taiyuan');
  expect({ precision, unit }).toEqual({ precision: 'prefecture', unit: '140100' });
  expect(Math.PI * radiusKm ** 2).toBeCloseTo(areaKm2(shapeOf('140100')), 6);
});

test('a place known to its town may be 5 km off', () => {
  expect(positionOf('xinghuacun')).toMatchObject({ precision: 'town', radiusKm: 5 });
});

test('two prefectures side by side become one shape of both their areas', () => {
  const both = unionOf([prefectures.datong.adcode, prefectures.shuozhou.adcode]);
  const sum = areaKm2(shapeOf('140200')) + areaKm2(shapeOf('140600'));
  expect(both.coordinates).toHaveLength(1);
  expect(areaKm2(both)).toBeCloseTo(sum, 6);
});

test('a county named beside its own prefecture is not counted twice', () => {
  expect(areaKm2(unionOf(['140800', '140881']))).toBeCloseTo(areaKm2(shapeOf('140800')), 6);
});

test('a code from elsewhere is refused by name', () => {
  expect(() => shapeOf('410100')).toThrow('410100 is no prefecture or county of the province');
  expect(() => unionOf(['140100', '140202'])).toThrow('140202');
});

test('the whole ellipsoid has the area that the geodesists give it', () => {
  const world = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
    ],
  };
  // WGS-84: 510,065,621.7 km².
  expect(areaKm2(world)).toBeCloseTo(510_065_621.7, 0);
});
