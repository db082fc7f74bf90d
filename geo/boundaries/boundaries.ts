import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { CountyProperties, ProvinceTopology, UnitProperties } from './province-topology';
import shanxi from './shanxi.topo.json' with { type: 'json' };

export type { CountyProperties, ProvinceTopology, UnitProperties } from './province-topology';

/** Outlines of units, lng, lat, WGS-84; each feature's id is its adcode, a string. */
type Units<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;

// The compiler reads arcs of numbers as number[][][], not as the tuples of the specification.
export const topology = shanxi as unknown as ProvinceTopology;

const { counties, prefectures, province } = topology.objects;

const prefectureOf = ({ properties }: GeometryObject): string | undefined =>
  (properties as CountyProperties | undefined)?.prefecture;

/** The 117 county-level units, by code. Source and accuracy of all: `SOURCES.md`. */
export const countyFeatures = feature(topology, counties) as Units<CountyProperties>;

/** The eleven prefecture-level cities, by code. */
export const prefectureFeatures = feature(topology, prefectures) as Units<UnitProperties>;

const provinceFeatures = feature(topology, province) as Units<UnitProperties>;

/** The province as one feature, without inner lines. */
export const provinceFeature = provinceFeatures.features[0] as Units<UnitProperties>['features'][0];

/** Each line between two prefectures, once. */
export const prefectureBorders: MultiLineString = mesh(topology, prefectures, (a, b) => a !== b);

/** Each line between two counties of one prefecture, once. */
export const countyBorders: MultiLineString = mesh(
  topology,
  counties,
  (a, b) => a !== b && prefectureOf(a) === prefectureOf(b),
);

/** The line round the province. */
export const provinceOutline: MultiLineString = mesh(topology, province);
