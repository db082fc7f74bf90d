import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { type CountyId, counties, countyIds } from '../../data/vocabulary/counties';
import { prefectureIds, prefectures } from '../../data/vocabulary/prefectures';
import { regionIds, regions } from '../../data/vocabulary/regions';
import { countyBorders, prefectureBorders, provinceOutline } from '../boundaries/boundaries';
import { neighbourBorders, riverFeatures, transportFeatures } from '../boundaries/context';
import { countyPoints, prefectureSeats } from '../boundaries/points';
import { shapeOf, unionOf } from '../places';
import { glowRings } from './glow';

type Collection = FeatureCollection<Geometry, Record<string, unknown>>;

const digits = 1e4;

/** Coordinates to four decimals, 11 m: finer than the boundaries are. */
const rounded = <Value>(value: Value): Value => {
  if (typeof value === 'number') return (Math.round(value * digits) / digits) as Value;
  if (Array.isArray(value)) return value.map(rounded) as Value;
  return value;
};

const feature = (
  geometry: Geometry,
  properties: Record<string, unknown>,
): Feature<Geometry, Record<string, unknown>> => ({
  type: 'Feature',
  properties,
  geometry:
    geometry.type === 'GeometryCollection'
      ? geometry
      : ({ ...geometry, coordinates: rounded(geometry.coordinates) } as Geometry),
});

const collect = (features: Feature<Geometry, Record<string, unknown>>[]): Collection => ({
  type: 'FeatureCollection',
  features,
});

const lines = (geometry: MultiLineString): Collection => collect([feature(geometry, {})]);

const countyName = (id: CountyId) => counties[id].short;

/** GeoJSON sources of the ground, by source id, as the live map fetches them once. Lng, lat. */
export const groundSources = (): Readonly<Record<string, Collection>> => ({
  province: lines(provinceOutline),
  prefectures: collect(prefectureIds.map((id) => feature(shapeOf(prefectures[id].adcode), { id }))),
  regions: collect(
    regionIds.map((id) =>
      feature(unionOf(regions[id].units.map((unit) => prefectures[unit].adcode)), {
        id,
        kind: 'region',
      }),
    ),
  ),
  glow: collect(glowRings().map((area) => feature(area, {}))),
  'prefecture-borders': lines(prefectureBorders),
  'county-borders': lines(countyBorders),
  'county-names': collect(
    countyIds.map((id) =>
      feature({ type: 'Point', coordinates: [...countyPoints[id].label] }, countyName(id)),
    ),
  ),
  'neighbour-borders': lines(neighbourBorders),
  rivers: collect(
    riverFeatures.features.map(({ geometry, properties: { zh, en, rank } }) =>
      feature(geometry, { zh, en, rank }),
    ),
  ),
  ways: collect(
    transportFeatures.features.map(({ geometry, properties: { zh, en, kind } }) =>
      feature(geometry, { zh, en, kind }),
    ),
  ),
  seats: collect(
    prefectureIds.map((id) =>
      feature({ type: 'Point', coordinates: [...prefectureSeats[id].point] }, { id }),
    ),
  ),
});
