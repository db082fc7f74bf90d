import type { Color, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import * as module from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

/** Plain Node sees the functions on the default export only. */
const { expression, featureFilter, latest } = (
  'default' in module ? module.default : module
) as typeof module;

/** What a layer says at one zoom: which features it draws, and each of its properties for one. */
export interface StyleValues {
  draws: (feature: Feature) => boolean;
  read: (property: string, feature?: Feature) => unknown;
}

type Definitions = Readonly<Record<string, Readonly<Record<string, { default?: unknown }>>>>;

const definitionOf = (layer: LayerSpecification, property: string) => {
  const all = latest as unknown as Definitions;
  const group = all[`layout_${layer.type}`]?.[property] ? 'layout' : 'paint';
  const definition = all[`${group}_${layer.type}`]?.[property];
  if (!definition) throw new Error(`A layer of type ${layer.type} has no ${property}`);
  return { definition, set: (layer[group] as Record<string, unknown> | undefined)?.[property] };
};

/** As the style's own evaluator sees a feature. */
const evaluated = (feature: Feature | undefined) => ({
  type: feature?.geometry.type as never,
  properties: feature?.properties ?? {},
});

/** Reads a layer as the live map would at a zoom, by MapLibre's own evaluator. */
export const styleValues = (layer: LayerSpecification, zoom: number): StyleValues => {
  const globals = { zoom };
  const parsed = new Map<string, ReturnType<typeof expression.normalizePropertyExpression>>();
  const parsedOf = (property: string) => {
    const known = parsed.get(property);
    if (known) return known;
    const { definition, set } = definitionOf(layer, property);
    const made = expression.normalizePropertyExpression(
      (set ?? definition.default) as never,
      `${layer.id}.${property}`,
      definition as never,
    );
    parsed.set(property, made);
    return made;
  };
  const filter = 'filter' in layer ? featureFilter(layer.filter, `${layer.id}.filter`) : undefined;
  return {
    draws: (feature) => filter?.filter(globals, evaluated(feature)) ?? true,
    read: (property, feature) => {
      const { definition, set } = definitionOf(layer, property);
      if (set === undefined && definition.default === undefined) return undefined;
      return parsedOf(property).evaluate(globals, evaluated(feature), {}, undefined, []);
    },
  };
};

/** A colour that was read, as SVG takes it. */
export const colourOf = (value: unknown): string => (value as Color).toString();

/** Whether a layer is switched on and drawn at a zoom. */
export const isSeen = (layer: LayerSpecification, zoom: number): boolean =>
  layer.layout?.visibility !== 'none' &&
  zoom >= (layer.minzoom ?? 0) &&
  zoom < (layer.maxzoom ?? 25);
