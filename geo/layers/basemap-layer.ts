import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../palette';
import { type Basemap, basemap } from './basemap';
import { type MapLayer, type MapView, visibility } from './map-view';

const idOf = (index: number): string => `basemap-${index}`;

/** The tiles' sources, by id; none where no basemap is set. */
export const basemapSources = (
  drawn: Basemap | null = basemap,
): Readonly<Record<string, SourceSpecification>> =>
  Object.fromEntries(
    (drawn?.layers ?? []).map((tiles, index) => [
      idOf(index),
      { type: 'raster', tiles: [...tiles], tileSize: 256, maxzoom: 18 },
    ]),
  );

/** Tiles are made for daylight: at night their lightness is turned round, their hues back again. */
const day = { 'raster-opacity': 0.6, 'raster-saturation': -0.45 };

const dress = {
  light: day,
  print: day,
  dark: {
    'raster-opacity': 0.45,
    'raster-saturation': -0.6,
    'raster-hue-rotate': 180,
    'raster-brightness-min': 0.9,
    'raster-brightness-max': 0.05,
  },
} satisfies Record<Theme, object>;

/**
 * Laid over the land, half seen through: the same to the eye as land half seen through over tiles,
 * and where no tile comes the map is what it is without.
 */
export const basemapLayers = (
  { theme, layers, awake }: Pick<MapView, 'theme' | 'layers' | 'awake'>,
  drawn: Basemap | null = basemap,
): LayerSpecification[] =>
  (drawn?.layers ?? []).map((_, index) => ({
    id: idOf(index),
    type: 'raster',
    source: idOf(index),
    layout: { visibility: visibility(layers.has('basemap') && awake !== false) },
    paint: { ...dress[theme], 'raster-fade-duration': 0 },
  }));

export const basemapLayer: MapLayer = { draw: (view) => basemapLayers(view) };
