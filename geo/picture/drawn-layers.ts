import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Box } from '../placement/box';
import { hatchPattern } from './map-images';
import { element, px } from './markup';
import { outlinePath, type Projected } from './outline-path';
import { colourOf, type StyleValues, styleValues } from './style-values';

const faint = (opacity: number): number | undefined => (opacity === 1 ? undefined : px(opacity));

type LayerOf<Type extends LayerSpecification['type']> = Extract<LayerSpecification, { type: Type }>;

interface Drawing {
  layer: LayerSpecification;
  features: readonly Feature[];
  zoom: number;
  at: Projected;
  frame: Box;
}

const fillIn = (layer: LayerOf<'fill'>, path: string, feature: Feature, values: StyleValues) => {
  const pattern = values.read('fill-pattern', feature);
  const opacity = faint(values.read('fill-opacity', feature) as number);
  if (pattern) {
    const id = `picture-${layer.id}`;
    return (
      hatchPattern(id, String(pattern)) + element('path', { d: path, fill: `url(#${id})`, opacity })
    );
  }
  const fill = colourOf(values.read('fill-color', feature));
  /** Neighbours of one colour would show a seam between them. */
  const edge = values.read('fill-antialias') ? { stroke: fill, 'stroke-width': 0.6 } : {};
  return element('path', { d: path, fill, 'fill-rule': 'evenodd', opacity, ...edge });
};

/** An edge that lies inside its area: a stroke cut to it, and over that the gap to the border. */
const edgeInside = (id: string, path: string, offset: number, width: number, stroke: string) => {
  const gap = offset - width / 2;
  const ring = (reach: number) => ({ d: path, fill: 'none', 'stroke-width': px(2 * reach) });
  const cut = `picture-${id}`;
  const mask = `${cut}-mask`;
  return [
    element('clipPath', { id: cut }, element('path', { d: path, 'clip-rule': 'evenodd' })),
    gap > 0
      ? element(
          'mask',
          { id: mask },
          element('path', { d: path, fill: '#fff' }),
          element('path', { ...ring(gap), stroke: '#000' }),
        )
      : '',
    element(
      'g',
      gap > 0 ? { mask: `url(#${mask})` } : {},
      element('path', {
        ...ring(offset + width / 2),
        stroke,
        'stroke-linejoin': 'round',
        'clip-path': `url(#${cut})`,
      }),
    ),
  ].join('');
};

const lineIn = (layer: LayerOf<'line'>, path: string, feature: Feature, values: StyleValues) => {
  const read = (property: string): unknown => values.read(property, feature);
  const width = read('line-width') as number;
  const offset = read('line-offset') as number;
  const stroke = colourOf(read('line-color'));
  if (offset > 0) {
    return edgeInside(`${layer.id}-${feature.properties?.id}`, path, offset, width, stroke);
  }
  const dash = read('line-dasharray') as readonly number[] | { from: number[] } | undefined;
  const steps = dash && ('from' in dash ? dash.from : dash);
  return element('path', {
    d: path,
    fill: 'none',
    stroke,
    'stroke-width': px(width),
    'stroke-dasharray': steps?.map((step) => px(step * width)).join(' '),
    'stroke-linejoin': read('line-join') as string,
    'stroke-linecap': read('line-cap') as string,
    opacity: faint(read('line-opacity') as number),
  });
};

const circleIn = (feature: Feature, { read }: StyleValues, at: Projected): string => {
  if (feature.geometry.type !== 'Point') return '';
  const [lng = 0, lat = 0] = feature.geometry.coordinates;
  const [cx, cy] = at([lng, lat]);
  return element('circle', {
    cx: px(cx),
    cy: px(cy),
    r: read('circle-radius', feature) as number,
    fill: colourOf(read('circle-color', feature)),
    stroke: colourOf(read('circle-stroke-color', feature)),
    'stroke-width': read('circle-stroke-width', feature) as number,
  });
};

const featureIn = (
  { layer, at, frame }: Drawing,
  feature: Feature,
  values: StyleValues,
): string => {
  if (layer.type === 'circle') return circleIn(feature, values, at);
  const path = outlinePath(feature.geometry, at, frame);
  if (path === '') return '';
  if (layer.type === 'fill') return fillIn(layer, path, feature, values);
  return layer.type === 'line' ? lineIn(layer, path, feature, values) : '';
};

/** One layer of areas, lines or circles as SVG; empty where it draws nothing. */
export const drawnLayer = (drawing: Drawing): string => {
  const { layer, features, zoom } = drawing;
  const values = styleValues(layer, zoom);
  const drawn = features.filter(values.draws).map((feature) => featureIn(drawing, feature, values));
  const content = drawn.join('');
  return content && element('g', { 'data-layer': layer.id }, content);
};

/** The ground colour of a background layer. */
export const paperOf = (layer: LayerOf<'background'>): string =>
  colourOf(styleValues(layer, 0).read('background-color'));
