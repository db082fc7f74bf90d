import { rewind } from '@turf/turf';
import type { MultiPoint, MultiPolygon, Point, Position } from 'geojson';
import type { Site } from '@/data/site';
import { positionOf, unionOf } from '../places';

/** Five decimals are a metre: finer than any position here is known. */
const rounded = (position: Position): Position =>
  position.map((degrees) => Math.round(degrees * 1e5) / 1e5);

/** The rings of RFC 7946: outer ones counter-clockwise, holes clockwise. */
const areaOf = (units: readonly string[]): MultiPolygon => {
  const { coordinates } = rewind(unionOf(units)) as MultiPolygon;
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map(rounded))),
  };
};

export type SiteShape = Point | MultiPoint | MultiPolygon;

/**
 * Where a site is, lng, lat, WGS-84: a point (of a site known to its county or prefecture, the
 * seat: read it with `precision`), the points of a span, or the area of a region. Null for what the
 * plan places nowhere finer than the province: the whole province as its shape would cover every
 * other site and answer every search by place.
 */
export const siteGeometry = (site: Site): SiteShape | null => {
  if (site.extent === 'province') return null;
  if (site.extent === 'region') return areaOf(site.units);
  const points = site.places.map((place) => rounded([...positionOf(place).point]));
  const [only] = points;
  if (site.extent === 'place' && only) return { type: 'Point', coordinates: only };
  return { type: 'MultiPoint', coordinates: points };
};
