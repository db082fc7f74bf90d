import { glowOpacity, palette } from '../palette';
import { type MapLayer, visibility } from './map-view';

/** Paper, and the province's land with its glow. */
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
      {
        id: 'glow',
        type: 'fill',
        source: 'glow',
        paint: {
          'fill-color': colours.outline,
          'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, glowOpacity, 8.5, 0.015],
          'fill-antialias': false,
        },
      },
      {
        id: 'land',
        type: 'fill',
        source: 'prefectures',
        paint: { 'fill-color': colours.land, 'fill-antialias': false },
      },
    ];
  },
};

/** The lines that divide the land most finely. */
export const counties: MapLayer = {
  draw: ({ theme, layers }) => [
    {
      id: 'county-borders',
      type: 'line',
      source: 'county-borders',
      layout: { visibility: visibility(layers.has('counties')) },
      paint: { 'line-color': palette[theme].ground.countyLine, 'line-width': 0.75 },
    },
  ],
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
