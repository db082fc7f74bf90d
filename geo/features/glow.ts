import { buffer, difference, feature, featureCollection, simplify } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { provinceFeature } from '../boundaries/boundaries';

/** Distances in km of the rings that add up to the soft edge round the province. */
const distances = [1.2, 2.4, 3.6, 4.8, 6, 7.2, 8.4, 9.6];

/** The soft edge needs no detail: about 2 km, in degrees. */
const tolerance = 0.02;

const grownBy = (distance: number, land: Feature<Polygon | MultiPolygon>) =>
  buffer(land, distance, { units: 'kilometers', steps: 4 });

const landOfGlow = () => simplify(provinceFeature, { tolerance, mutate: false });

/** The province grown step by step: laid over each other they fade. Lng, lat. */
export const glowAreas = (): (Polygon | MultiPolygon)[] =>
  distances.flatMap((distance) => grownBy(distance, landOfGlow())?.geometry ?? []);

/** How far a ring reaches under the land that covers it, km: more than the tolerance. */
const lap = 4;

/**
 * The same without the middle, which the land covers: the live map would paint it eight times a
 * frame. Lng, lat.
 */
export const glowRings = (): (Polygon | MultiPolygon)[] => {
  const middle = grownBy(-lap, landOfGlow());
  return glowAreas().flatMap((area) => {
    const ring = middle && difference(featureCollection([feature(area), middle]));
    return ring?.geometry ?? [];
  });
};
