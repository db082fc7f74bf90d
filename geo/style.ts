import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { plan } from '../data/vocabulary/plan';
import { serifFaces, serifFamily } from './fonts/serif';
import { mapLayers } from './layers/all';
import { basemapSources } from './layers/basemap-layer';
import type { MapView } from './layers/map-view';

/** The layers that draw a view, bottom to top: the same ids for every view, only dressed otherwise. */
export const layersFor = (view: MapView): LayerSpecification[] =>
  mapLayers.flatMap(({ draw }) => draw(view));

/**
 * The whole style of the live map as one value.
 * @param data every source's features, by source id; lng, lat
 */
export const styleFor = (
  view: MapView,
  data: Readonly<Record<string, FeatureCollection>>,
): StyleSpecification => ({
  version: 8,
  name: plan.atlas.en,
  'font-faces': { [serifFamily]: serifFaces },
  sources: {
    ...basemapSources(),
    ...Object.fromEntries(
      Object.entries(data).map(([id, collection]) => [
        id,
        { type: 'geojson', data: collection, tolerance: 0.2, buffer: 32 },
      ]),
    ),
  },
  layers: layersFor(view),
});
