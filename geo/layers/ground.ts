import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { palette } from '../palette';
import { type MapLayer, visibility } from './map-view';

/** Widths in px of the lines that add up to a soft edge: a blurred line of this many bends frays. */
const glowWidths = [26, 21, 16, 11, 6];

const glow = (colour: string): LayerSpecification[] =>
  glowWidths.map((width) => ({
    id: `glow-${width}`,
    type: 'line',
    source: 'province',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': 0.045 },
  }));

/** Paper, the province's land with its glow, and the lines that divide it. */
export const ground: MapLayer = {
  draw: ({ theme, layers }) => {
    const { ground: colours } = palette[theme];
    return [
      { id: 'paper', type: 'background', paint: { 'background-color': colours.outside } },
      {
        id: 'neighbour-borders',
        type: 'line',
        source: 'neighbour-borders',
        layout: { visibility: visibility(layers.has('neighbours')) },
        paint: { 'line-color': colours.outline, 'line-width': 0.8, 'line-dasharray': [1, 3] },
      },
      ...glow(colours.outline),
      { id: 'land', type: 'fill', source: 'prefectures', paint: { 'fill-color': colours.land } },
      {
        id: 'county-borders',
        type: 'line',
        source: 'county-borders',
        layout: { visibility: visibility(layers.has('counties')) },
        paint: { 'line-color': colours.countyLine, 'line-width': 0.75 },
      },
    ];
  },
};

/** Drawn above water and roads, so that the frame stays whole. */
export const borders: MapLayer = {
  draw: ({ theme }) => {
    const { ground: colours } = palette[theme];
    return [
      {
        id: 'prefecture-borders',
        type: 'line',
        source: 'prefecture-borders',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colours.prefectureLine, 'line-width': 1.1 },
      },
      {
        id: 'outline',
        type: 'line',
        source: 'province',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colours.outline, 'line-width': 1.5 },
      },
    ];
  },
};
