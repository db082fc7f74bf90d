import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;

const differs = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

/** Keys whose value in `after` is another than in `before`. */
const changed = (before: Properties = {}, after: Properties = {}): string[] =>
  Object.keys(after).filter((key) => differs(before[key], after[key]));

const dress = (map: MapLibreMap, before: LayerSpecification, after: LayerSpecification): void => {
  const { id } = after;
  if ('filter' in after && differs('filter' in before ? before.filter : null, after.filter)) {
    map.setFilter(id, after.filter, { validate: false });
  }
  if (before.minzoom !== after.minzoom || before.maxzoom !== after.maxzoom) {
    map.setLayerZoomRange(id, after.minzoom ?? 0, after.maxzoom ?? 24);
  }
  const layout = after.layout as Properties | undefined;
  for (const key of changed(before.layout as Properties | undefined, layout)) {
    map.setLayoutProperty(id, key as never, layout?.[key] as never, { validate: false });
  }
  const paint = after.paint as Properties | undefined;
  for (const key of changed(before.paint as Properties | undefined, paint)) {
    map.setPaintProperty(id, key as never, paint?.[key] as never, { validate: false });
  }
};

/** Gives a map's layers another dress: only what differs is set. Both lists hold the same layers. */
export const dressLayers = (
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void => {
  for (const [index, layer] of after.entries()) {
    const worn = before[index];
    if (worn) dress(map, worn, layer);
  }
};
