import gcoord from 'gcoord';
import type { Position } from 'geojson';
import type { CountyCollection } from './county-feature';
import { Refusal } from './refusal';

const systems = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

export type CoordinateSystem = keyof typeof systems;

/** Throws a Refusal when the name is not one of wgs84, gcj02, bd09. */
export function coordinateSystem(name: string): CoordinateSystem {
  if (Object.hasOwn(systems, name)) return name as CoordinateSystem;
  throw new Refusal(`--crs ${name} is unknown: say ${Object.keys(systems).join(', ')}`);
}

/** Degrees to six decimals, 0.1 m: finer than any of the systems is known. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** The same features with every vertex, lng, lat, in WGS-84. */
export function toWgs84(counties: CountyCollection, from: CoordinateSystem): CountyCollection {
  const vertex = ([lng = Number.NaN, lat = Number.NaN]: Position): Position =>
    gcoord.transform([lng, lat], systems[from], gcoord.WGS84).map(rounded);
  return {
    type: 'FeatureCollection',
    features: counties.features.map((county) => ({
      ...county,
      geometry: {
        type: 'MultiPolygon',
        coordinates: (county.geometry.type === 'Polygon'
          ? [county.geometry.coordinates]
          : county.geometry.coordinates
        ).map((polygon) => polygon.map((ring) => ring.map(vertex))),
      },
    })),
  };
}
