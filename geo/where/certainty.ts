import { booleanIntersects, booleanWithin, circle, feature, point } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { LngLat } from '../projection';

/** The ground on which one place of a site surely lies. */
export type Footprint =
  | { type: 'point'; at: LngLat }
  | { type: 'circle'; at: LngLat; km: number }
  /** The outline of a county or prefecture, by its adcode. */
  | { type: 'unit'; adcode: string };

export type Shapes = Readonly<Record<string, Polygon | MultiPolygon>>;

/** Whether a thing lies in an area, as far as its position is known. */
export type Certainty = 'inside' | 'maybe' | 'outside';

const groundOf = (
  footprint: Footprint,
  shapes: Shapes,
): Feature<Point | Polygon | MultiPolygon> => {
  switch (footprint.type) {
    case 'point':
      return point([...footprint.at]);
    case 'circle':
      return circle([...footprint.at], footprint.km, { units: 'kilometers' });
    case 'unit': {
      const shape = shapes[footprint.adcode];
      if (!shape) throw new Error(`No outline for ${footprint.adcode}`);
      return feature(shape);
    }
  }
};

const certaintyOfOne = (
  footprint: Footprint,
  area: Feature<Polygon>,
  shapes: Shapes,
): Certainty => {
  const ground = groundOf(footprint, shapes);
  if (booleanWithin(ground, area)) return 'inside';
  return booleanIntersects(ground, area) ? 'maybe' : 'outside';
};

const certaintyOfAll = (found: readonly Certainty[]): Certainty => {
  if (found.length === 0) return 'maybe';
  if (found.every((certainty) => certainty === 'inside')) return 'inside';
  return found.every((certainty) => certainty === 'outside') ? 'outside' : 'maybe';
};

/**
 * Tells of sites whether they lie in an area: inside where all the ground that one may stand on is,
 * outside where none is, else maybe. A site over several places is inside with all of them, maybe
 * with some; one without any ground (known to the province only) is maybe everywhere. Many sites
 * share their ground, which is compared once.
 * Planar in degrees (@turf/turf), which at the size of counties differs from great circles by metres.
 */
export const certaintyIn = (
  area: Feature<Polygon>,
  shapes: Shapes,
): ((footprints: readonly Footprint[]) => Certainty) => {
  const known = new Map<string, Certainty>();
  const certainty = (footprint: Footprint): Certainty => {
    const key = JSON.stringify(footprint);
    const found = known.get(key) ?? certaintyOfOne(footprint, area, shapes);
    known.set(key, found);
    return found;
  };
  return (footprints) => certaintyOfAll(footprints.map(certainty));
};
