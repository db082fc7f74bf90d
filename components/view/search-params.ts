import { createParser, createSerializer, parseAsNumberLiteral, parseAsStringLiteral } from 'nuqs';
import { plan } from '@/data/vocabulary/plan';
import { themeIds } from '@/data/vocabulary/themes';
import { type Dimension, dimensions } from '@/data/vocabulary/units';
import { type FacetId, type FacetValue, facetIds, facets } from '@/geo/features/facets';
import { contextLayerIds, contextLayersOnAtRest } from '@/geo/layers/context-layers';
import type { TextSize } from '@/geo/placement/text-size';
import type { Camera } from '@/geo/projection';
import { columnIds, columnsAtRest, optionalColumnIds } from '../table/column-ids';
import { embedControlIds, embedControlsAtRest } from './embed-controls';
import { renamedThemes } from './old-links';
import { parseAsOrder } from './order';
import { parseAsPicks } from './picks';
import { parseAsStoryPlace } from './story-place';
import { parseAsSubset } from './subset';
import { isNear, parseAsArea, parseAsOrigin } from './where-params';

const cameraDigits = { lngLat: 4, zoom: 2 } as const;
/** A camera outside of this shows nothing of the province. */
const zooms = { out: 3, in: 14 } as const;

/** `lng,lat,zoom`; anything that is not three finite numbers near the province is the default. */
const parseAsCamera = createParser<Camera>({
  parse: (value) => {
    const parts = value.split(',');
    const [lng, lat, zoom] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    if (parts.length !== 3 || lng === undefined || lat === undefined || zoom === undefined) {
      return null;
    }
    return isNear(lng, lat) && zoom >= zooms.out && zoom <= zooms.in
      ? { center: [lng, lat], zoom }
      : null;
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

type FacetParsers = {
  [Id in FacetId]: ReturnType<typeof parseAsSubset<FacetValue<Id>>>;
};

const facetParsers = Object.fromEntries(
  facetIds.map((id) => [id, parseAsSubset<string>(facets[id].values, facets[id].bundles)]),
) as unknown as FacetParsers;

const longestWords = 40;

/** A few words of text; nothing but blanks is the default. */
const parseAsWords = createParser<string>({
  parse: (value) => {
    // By characters: half of one could not be written into a link again.
    const words = [...value.normalize('NFKC').trim()].slice(0, longestWords).join('');
    return words === '' ? null : words;
  },
  serialize: (words) => words,
});

/** Lettering of the map; the size between them is the default and is not written. */
const chosenTextSizes = ['s', 'l'] as const satisfies readonly TextSize[];

export const readerThemes = ['light', 'dark'] as const;
export type ReaderTheme = (typeof readerThemes)[number];

/** For the hall, and for another site's page; at the desk otherwise. */
export const modes = ['present', 'embed'] as const;

/** In the plan's order unless one of these: the largest first, or last. */
export const sortings = ['growth', 'growth-rising', 'value', 'value-rising'] as const;
export type Sorting = (typeof sortings)[number];

export const figureKinds = ['stated', 'derived'] as const;

export const { levelYears } = plan;

/** Keys of the page of all indicators alone; which sectors it shows is the same key everywhere. */
export const indicatorParsers = {
  /** Which of the indicators that belong to no sector, by theme. */
  province: parseAsSubset(themeIds, {}, renamedThemes),
  unit: parseAsStringLiteral(Object.keys(dimensions) as Dimension[]),
  year: parseAsNumberLiteral(levelYears),
  figures: parseAsStringLiteral(figureKinds),
  sort: parseAsStringLiteral(sortings),
};

/** Keys that stay when another page is opened. */
export const lastingParsers = {
  ...facetParsers,
  words: parseAsWords,
  area: parseAsArea,
  from: parseAsOrigin,
  layers: parseAsSubset(contextLayerIds).withDefault(new Set(contextLayersOnAtRest)),
  theme: parseAsStringLiteral(readerThemes),
  mode: parseAsStringLiteral(modes),
  /** What an embedded map carries; elsewhere it says nothing. */
  controls: parseAsSubset(embedControlIds).withDefault(new Set(embedControlsAtRest)),
  /** The story that is being told, and its scene. */
  story: parseAsStoryPlace,
  text: parseAsStringLiteral(chosenTextSizes),
  /** Keys of one character, which do something unless this says otherwise. */
  keys: parseAsStringLiteral(['off']),
  picks: parseAsPicks,
};

/** Every key of the query: add one here and it is read, written and linked. */
export const viewParsers = {
  ...lastingParsers,
  /** Each page has its own camera, and the pages of tables their own order. */
  at: parseAsCamera,
  order: parseAsOrder(columnIds),
  columns: parseAsSubset(optionalColumnIds).withDefault(new Set(columnsAtRest)),
  ...indicatorParsers,
};

/** Writes a path with the part of a view that lasts from page to page. */
export const linkTo = createSerializer(lastingParsers);

/** Writes a path with the whole view. */
export const linkToView = createSerializer(viewParsers);
