import { createParser, createSerializer, parseAsNumberLiteral, parseAsStringLiteral } from 'nuqs';
import { kindIds } from '@/data/vocabulary/kinds';
import { leafIds, leavesOf } from '@/data/vocabulary/leaves';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { sectorIds } from '@/data/vocabulary/sectors';
import { themeIds } from '@/data/vocabulary/themes';
import { type Dimension, dimensions } from '@/data/vocabulary/units';
import { contextLayerIds, contextLayersOnAtRest } from '@/geo/layers/context-layers';
import type { Camera } from '@/geo/projection';
import { parseAsSubset } from './subset';

const cameraDigits = { lngLat: 4, zoom: 2 } as const;
/** A camera outside of this shows nothing of the province. */
const reach = { west: 105, east: 120, south: 30, north: 45, out: 3, in: 14 } as const;

/** `lng,lat,zoom`; anything that is not three finite numbers near the province is the default. */
const parseAsCamera = createParser<Camera>({
  parse: (value) => {
    const parts = value.split(',');
    const [lng, lat, zoom] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    if (parts.length !== 3 || lng === undefined || lat === undefined || zoom === undefined) {
      return null;
    }
    const near = lng >= reach.west && lng <= reach.east && lat >= reach.south && lat <= reach.north;
    return near && zoom >= reach.out && zoom <= reach.in ? { center: [lng, lat], zoom } : null;
  },
  serialize: ({ center: [lng, lat], zoom }) =>
    [
      lng.toFixed(cameraDigits.lngLat),
      lat.toFixed(cameraDigits.lngLat),
      zoom.toFixed(cameraDigits.zoom),
    ]
      .map(Number)
      .join(','),
  eq: (a, b) => a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1],
});

const leavesBySector = Object.fromEntries(
  sectorIds.map((sector) => [sector, leavesOf(sector).map(({ id }) => id)]),
);

const readerThemes = ['light', 'dark'] as const;
export type ReaderTheme = (typeof readerThemes)[number];

/** In the plan's order unless one of these: the largest first, or last. */
export const sortings = ['growth', 'growth-rising', 'value', 'value-rising'] as const;
export type Sorting = (typeof sortings)[number];

export const figureKinds = ['stated', 'derived'] as const;

export const levelYears = [2010, 2015, 2020] as const;

/** Keys of the page of all indicators alone; which sectors it shows is the same key everywhere. */
export const indicatorParsers = {
  /** Which of the indicators that belong to no sector, by theme. */
  province: parseAsSubset(themeIds),
  unit: parseAsStringLiteral(Object.keys(dimensions) as Dimension[]),
  year: parseAsNumberLiteral(levelYears),
  figures: parseAsStringLiteral(figureKinds),
  sort: parseAsStringLiteral(sortings),
};

/** Every key of the query, on every page: add one here and it is read, written and linked. */
export const viewParsers = {
  at: parseAsCamera,
  sectors: parseAsSubset(leafIds, leavesBySector),
  kinds: parseAsSubset(kindIds),
  cities: parseAsSubset(prefectureIds),
  layers: parseAsSubset(contextLayerIds).withDefault(new Set(contextLayersOnAtRest)),
  theme: parseAsStringLiteral(readerThemes),
  ...indicatorParsers,
};

/** Keys that stay when another page is opened: not the camera, and not what one page alone has. */
const {
  at: _camera,
  province: _province,
  unit: _unit,
  year: _year,
  figures: _figures,
  sort: _sort,
  ...lasting
} = viewParsers;
export const lastingParsers = lasting;

/** Writes a path with the part of a view that lasts from page to page. */
export const linkTo = createSerializer(lastingParsers);
