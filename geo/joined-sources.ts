import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';

/**
 * The sources that the layers name, gathered into the few that the live map loads. Each change of
 * source between areas or lines makes it cut the canvas into tiles anew, and each one's tiles
 * arrive and are drawn by themselves. A source that no sheet lists stays as it is.
 */
const sheets: Readonly<Record<string, RegExp>> = {
  /** The same whatever the reader asks for. */
  ground: /^(province|prefectures|glow|(prefecture|county|neighbour)-borders|rivers|ways)$/,
  /** What is filtered, lit or named otherwise: it arrives at once, and is drawn once. */
  told: /^(regions|cities|spans|port-lines|port-marks|seats|groups|(county|neighbour|river)-names|(sites|plates|plate-lines|leaders)-\d)$/,
};

const sheetOf = (source: string): string | undefined =>
  Object.keys(sheets).find((sheet) => sheets[sheet]?.test(source));

/** The property that says which source a feature of a sheet is from. */
const from = 'from';

const isFrom = (source: string): ExpressionSpecification => ['==', ['get', from], source];

/** A filter of features from one source, for the sheet that it is part of. */
const joinedFilter = (
  source: string,
  filter: FilterSpecification | undefined,
): FilterSpecification | undefined => {
  if (!sheetOf(source)) return filter;
  return (
    filter === undefined ? isFrom(source) : ['all', isFrom(source), filter]
  ) as FilterSpecification;
};

/** A layer that draws from a source, made to draw the same from its sheet. */
export const joinedLayer = (layer: LayerSpecification): LayerSpecification => {
  if (!('source' in layer)) return layer;
  const sheet = sheetOf(layer.source);
  const filter = joinedFilter(layer.source, layer.filter);
  return sheet ? ({ ...layer, source: sheet, filter } as LayerSpecification) : layer;
};

const withOrigin = (
  source: string,
  { features }: FeatureCollection,
): FeatureCollection['features'] =>
  features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, [from]: source },
  }));

/** A style that draws the same with fewer sources. GeoJSON given by address stays a source of its own. */
export const joined = (style: StyleSpecification): StyleSpecification => {
  const sources: StyleSpecification['sources'] = {};
  const sheetFeatures: Record<string, FeatureCollection['features']> = {};
  for (const [id, source] of Object.entries(style.sources)) {
    const sheet = sheetOf(id);
    const data = source.type === 'geojson' ? source.data : undefined;
    if (!sheet || typeof data !== 'object' || data.type !== 'FeatureCollection') {
      sources[id] = source;
      continue;
    }
    sheetFeatures[sheet] ??= [];
    sheetFeatures[sheet].push(...withOrigin(id, data));
    sources[sheet] ??= source;
  }
  for (const [sheet, features] of Object.entries(sheetFeatures)) {
    sources[sheet] = {
      ...(sources[sheet] as GeoJSONSourceSpecification),
      data: { type: 'FeatureCollection', features },
    };
  }
  return { ...style, sources, layers: style.layers.map(joinedLayer) };
};
