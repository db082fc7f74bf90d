import { createParser } from 'nuqs';
import { mapSiteById } from '@/geo/features/map-sites';
import type { LngLat } from '@/geo/projection';
import type { Area } from '@/geo/where/area';

/** 0.001° is about 100 m: finer than a hand draws. */
const digits = 3;
/** Outside of this nothing of the province is near. */
const reach = { west: 105, east: 120, south: 30, north: 45 } as const;
const most = { corners: 40, km: 600 } as const;

const numbersIn = (text: string): number[] =>
  text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));

/** Whether a place is near enough to the province to be shown with it. */
export const isNear = (lng: number, lat: number): boolean =>
  lng >= reach.west && lng <= reach.east && lat >= reach.south && lat <= reach.north;

const placeIn = (text: string): LngLat | null => {
  const [lng = Number.NaN, lat = Number.NaN, ...more] = numbersIn(text);
  return more.length === 0 && isNear(lng, lat) ? [lng, lat] : null;
};

const written = (values: readonly number[]): string =>
  values.map((value) => Number(value.toFixed(digits))).join(',');

const circleIn = (text: string): Area | null => {
  const [lng = Number.NaN, lat = Number.NaN, km = Number.NaN, ...more] = numbersIn(text);
  if (more.length > 0 || !isNear(lng, lat) || !(km > 0 && km <= most.km)) return null;
  return { shape: 'circle', center: [lng, lat], km };
};

const polygonIn = (parts: readonly string[]): Area | null => {
  if (parts.length < 3 || parts.length > most.corners) return null;
  const corners = parts.map(placeIn);
  return corners.every((corner) => corner !== null) ? { shape: 'polygon', corners } : null;
};

/**
 * A drawn area: `lng,lat,km` is a circle, `lng,lat;lng,lat;lng,lat…` a polygon. Anything else,
 * anything far from the province, and more than 40 corners are the default: no area.
 */
export const parseAsArea = createParser<Area>({
  parse: (value) => {
    const parts = value.split(';');
    const [only = ''] = parts;
    return parts.length === 1 ? circleIn(only) : polygonIn(parts);
  },
  serialize: (area) =>
    area.shape === 'circle'
      ? written([...area.center, area.km])
      : area.corners.map((corner) => written([...corner])).join(';'),
  eq: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});

/** Where a reader measures from: a site, or a place on the ground. */
export type Origin = { type: 'site'; id: string } | { type: 'place'; at: LngLat };

/** A site's id or `lng,lat`; an unknown site or a place far from the province is the default. */
export const parseAsOrigin = createParser<Origin>({
  parse: (value) => {
    if (mapSiteById(value)) return { type: 'site', id: value };
    const at = placeIn(value);
    return at && { type: 'place', at };
  },
  serialize: (origin) => (origin.type === 'site' ? origin.id : written([...origin.at])),
  eq: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});
