import { palette } from '../palette';
import { serif } from './fonts';
import { type MapLayer, visibility } from './map-view';

/** Rivers, named along their course where no symbol is in the way. */
export const rivers: MapLayer = {
  draw: ({ theme, layers, language }) => {
    const { ground: colours } = palette[theme];
    return [
      {
        id: 'rivers',
        type: 'line',
        source: 'rivers',
        layout: { visibility: visibility(layers.has('rivers')), 'line-join': 'round' },
        paint: {
          'line-color': colours.river,
          'line-width': ['match', ['get', 'rank'], 'yellow', 2.6, 'fen', 1.9, 1.2],
        },
      },
      {
        id: 'river-names',
        type: 'symbol',
        source: 'rivers',
        layout: {
          visibility: visibility(layers.has('rivers')),
          'symbol-placement': 'line',
          'symbol-spacing': 320,
          'text-field': ['get', language],
          'text-font': serif,
          'text-size': 11,
          'text-offset': [0, -0.8],
          'text-max-angle': 30,
        },
        paint: {
          'text-color': colours.inkThird,
          'text-halo-color': colours.halo,
          'text-halo-width': 1.4,
        },
      },
    ];
  },
};

/** Seat-to-seat lines: dashed, since they are schematic. */
export const ways: MapLayer = {
  draw: ({ theme, layers }) => {
    const { ground: colours } = palette[theme];
    return [
      {
        id: 'railways',
        type: 'line',
        source: 'ways',
        filter: ['==', ['get', 'kind'], 'rail'],
        layout: { visibility: visibility(layers.has('railways')) },
        paint: {
          'line-color': colours.rail,
          'line-width': 1,
          'line-dasharray': [5, 3.2],
          'line-opacity': 0.55,
        },
      },
      {
        id: 'expressways',
        type: 'line',
        source: 'ways',
        filter: ['==', ['get', 'kind'], 'road'],
        layout: { visibility: visibility(layers.has('expressways')) },
        paint: {
          'line-color': colours.rail,
          'line-width': 1,
          'line-dasharray': [1.5, 2.5],
          'line-opacity': 0.7,
        },
      },
    ];
  },
};
