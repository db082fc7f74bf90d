import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { type CountyId, counties } from '@/data/vocabulary/counties';
import { type LocalityId, localities } from '@/data/vocabulary/localities';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { areaKm2 } from './boundaries/area';
import { countyFeatures, prefectureFeatures, topology } from './boundaries/boundaries';
import { countyPoints, localityPoints, prefectureSeats } from './boundaries/points';
import type { Position } from './position';

export { areaKm2 } from './boundaries/area';

export type PlaceId = PrefectureId | CountyId | LocalityId;

/**
 * Shanxi's 1,400 or so towns and subdistricts share 156,700 km²: a circle of 6 km each. A place
 * known to its town lies round the built-up middle of it, hence a little less.
 */
const townRadiusKm = 5;

const shapes = new Map(
  [...prefectureFeatures.features, ...countyFeatures.features].map(({ properties, geometry }) => [
    properties.adcode,
    geometry,
  ]),
);

/** The outline of a prefecture or county, lng, lat. Throws on a code that is neither. */
export function shapeOf(adcode: string): Polygon | MultiPolygon {
  const shape = shapes.get(adcode);
  if (!shape) throw new Error(`${adcode} is no prefecture or county of the province`);
  return shape;
}

/**
 * One outline of several units without the lines between them, lng, lat. A prefecture's code stands
 * for all its counties, so that levels may be mixed. Throws on an unknown code.
 */
export function unionOf(adcodes: readonly string[]): MultiPolygon {
  for (const adcode of adcodes) shapeOf(adcode);
  const members = topology.objects.counties.geometries.filter(
    ({ properties }) =>
      properties &&
      (adcodes.includes(properties.adcode) || adcodes.includes(properties.prefecture)),
  );
  return merge(topology, members);
}

/** Radius of the circle with the unit's area, km. */
const radiusOf = (adcode: string): number => Math.sqrt(areaKm2(shapeOf(adcode)) / Math.PI);

const isPrefecture = (id: PlaceId): id is PrefectureId => Object.hasOwn(prefectures, id);

const isCounty = (id: PlaceId): id is CountyId => Object.hasOwn(counties, id);

/**
 * Where a place of the vocabulary lies and how closely that is known. The radius of a unit is that
 * of the circle with its area; of a town see `townRadiusKm`. Sources: `boundaries/SOURCES.md`.
 */
export function positionOf(id: PlaceId): Position {
  if (isPrefecture(id)) {
    const { adcode } = prefectures[id];
    const { point } = prefectureSeats[id];
    return { point, precision: 'prefecture', unit: adcode, radiusKm: radiusOf(adcode) };
  }
  if (isCounty(id)) {
    const { adcode } = counties[id];
    const { point } = countyPoints[id];
    return { point, precision: 'county', unit: adcode, radiusKm: radiusOf(adcode) };
  }
  const { county, precision } = localities[id];
  const { point } = localityPoints[id];
  const radiusKm = precision === 'exact' ? 0 : townRadiusKm;
  return { point, precision, unit: counties[county].adcode, radiusKm };
}
