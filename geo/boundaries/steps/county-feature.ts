import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** A county-level unit as it came: its six-digit code, and its outline in whatever CRS. */
export type CountyFeature = Feature<Polygon | MultiPolygon, { adcode: string }>;

export type CountyCollection = FeatureCollection<Polygon | MultiPolygon, { adcode: string }>;
