import { sites } from '../../data/dataset';
import type { Site } from '../../data/site';
import { prefectures } from '../../data/vocabulary/prefectures';
import { regions } from '../../data/vocabulary/regions';
import { type PlaceId, positionOf, shapeOf } from '../places';
import type { Position } from '../position';
import type { Footprint, Shapes } from './certainty';

/** Where a site may stand, for questions that the browser answers. */
export interface Ground {
  /** Of each place; empty for regions and the province. */
  positions: readonly Position[];
  footprints: readonly Footprint[];
}

/** The grounds of all sites by id, and the outlines that they name. */
export interface Grounds {
  sites: Readonly<Record<string, Ground>>;
  shapes: Shapes;
}

const footprintOf = (place: PlaceId): Footprint => {
  const { precision, point, radiusKm, unit } = positionOf(place);
  if (precision === 'exact') return { type: 'point', at: point };
  if (precision === 'town') return { type: 'circle', at: point, km: radiusKm };
  return { type: 'unit', adcode: unit };
};

const groundOf = ({ places, region }: Site): Ground => ({
  positions: places.map(positionOf),
  footprints: region
    ? regions[region].units.map((unit) => ({ type: 'unit', adcode: prefectures[unit].adcode }))
    : places.map(footprintOf),
});

const digits = 1e4;

/** Coordinates to four decimals, 11 m: finer than the boundaries are. */
const rounded = <Value>(value: Value): Value => {
  if (typeof value === 'number') return (Math.round(value * digits) / digits) as Value;
  if (Array.isArray(value)) return value.map(rounded) as Value;
  return value;
};

/** What the browser needs to say where sites are: fetched when first asked. Lng, lat. */
export const grounds = (): Grounds => {
  const bySite = Object.fromEntries(sites.map((site) => [site.id, groundOf(site)]));
  const named = Object.values(bySite)
    .flatMap(({ footprints }) => footprints)
    .flatMap((footprint) => (footprint.type === 'unit' ? [footprint.adcode] : []));
  const shapes = Object.fromEntries(
    [...new Set(named)].map((adcode) => {
      const shape = shapeOf(adcode);
      return [adcode, { ...shape, coordinates: rounded(shape.coordinates) }];
    }),
  ) as Shapes;
  return { sites: bySite, shapes };
};
