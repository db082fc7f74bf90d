import { circle, polygon } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import type { LngLat } from '../projection';

/** What a reader draws to ask what is inside. Lng, lat, WGS-84. */
export type Area =
  | { shape: 'circle'; center: LngLat; km: number }
  | {
      shape: 'polygon';
      /** Three corners or more; the last is joined to the first. */
      corners: readonly LngLat[];
    };

const circleSteps = 96;

/** The area as a closed polygon; a circle has 96 sides, which is 0.1 % less than its area. */
export const areaPolygon = (area: Area): Feature<Polygon> => {
  if (area.shape === 'circle') {
    return circle([...area.center], area.km, { steps: circleSteps, units: 'kilometers' });
  }
  const [first, ...rest] = area.corners.map((corner) => [...corner]);
  if (!first) throw new RangeError('An area has three corners or more');
  return polygon([[first, ...rest, first]]);
};
