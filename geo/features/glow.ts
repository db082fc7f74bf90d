import { buffer, simplify } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { provinceFeature } from '../boundaries/boundaries';

/** Distances in km of the rings that add up to the soft edge round the province. */
const distances = [1.2, 2.4, 3.6, 4.8, 6, 7.2, 8.4, 9.6];

/** The soft edge needs no detail: about 2 km, in degrees. */
const tolerance = 0.02;

/** The province grown step by step: laid over each other they fade. Lng, lat. */
export const glowAreas = (): (Polygon | MultiPolygon)[] => {
  const simple = simplify(provinceFeature, { tolerance, mutate: false });
  return distances.flatMap((distance) => {
    const grown = buffer(simple, distance, { units: 'kilometers', steps: 4 });
    return grown ? [grown.geometry] : [];
  });
};
