import { center, distance, truncate } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import type { GeoJSONStoreFeatures } from 'terra-draw';
import type { LngLat } from '@/geo/projection';
import { type Area, areaPolygon } from '@/geo/where/area';

/** Terra Draw refuses coordinates with more decimals than it was told of. */
export const precision = 7;

const asLngLat = ([lng = 0, lat = 0]: readonly number[]): LngLat => [lng, lat];

/** An area as Terra Draw keeps it. */
export const featureOf = (area: Area): GeoJSONStoreFeatures => {
  const { geometry } = truncate(areaPolygon(area), { precision });
  const properties =
    area.shape === 'circle' ? { mode: 'circle', radiusKilometers: area.km } : { mode: 'polygon' };
  return { type: 'Feature', geometry, properties };
};

/** What was drawn, as an area: a circle by its middle and the way to its edge, km. */
export const areaOf = ({ geometry, properties }: GeoJSONStoreFeatures): Area | null => {
  if (geometry.type !== 'Polygon') return null;
  const [ring = []] = geometry.coordinates;
  const [edge] = ring;
  if (!edge) return null;
  if (properties.mode !== 'circle') {
    return { shape: 'polygon', corners: ring.slice(0, -1).map(asLngLat) };
  }
  const outline: Feature<Polygon> = { type: 'Feature', geometry, properties: {} };
  const middle = center(outline).geometry.coordinates;
  return {
    shape: 'circle',
    center: asLngLat(middle),
    km: distance(middle, edge, { units: 'kilometers' }),
  };
};
