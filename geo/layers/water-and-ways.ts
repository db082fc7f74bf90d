import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { palette } from '../palette';
import { serif } from './fonts';
import { inBothLanguages, keptLettered, lettered } from './lettering';
import { type MapLayer, visibility } from './map-view';
import { bandZooms } from './zooms';

/** Rivers, named along their course where no symbol is in the way. */
export const rivers: MapLayer = {
  draw: (view) => {
    const { theme, layers, language, bilingual } = view;
    const { ground: colours } = palette[theme];
    const named = {
      visibility: visibility(layers.has('rivers') && !view.groups),
      'text-font': serif,
    };
    const name = ['get', language] as ExpressionSpecification;
    const paint = {
      'text-color': colours.inkThird,
      'text-halo-color': colours.halo,
      'text-halo-width': 1.4,
    };
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
        source: 'river-names',
        maxzoom: bandZooms(view, 0).maxzoom,
        filter: ['==', ['get', 'bilingual'], bilingual],
        layout: {
          ...named,
          'text-field': bilingual ? inBothLanguages() : name,
          'text-size': keptLettered(10.5, view),
          'text-rotate': ['get', 'angle'],
          // Over the water; of both languages the English under it.
          'text-offset': [0, bilingual ? 0 : -0.76],
          'text-line-height': 1.5,
        },
        paint,
      },
      {
        id: 'river-names-along',
        type: 'symbol',
        source: 'rivers',
        minzoom: bandZooms(view, 1).minzoom,
        layout: {
          ...named,
          'text-field': bilingual ? ['concat', ['get', 'zh'], ' ', ['get', 'en']] : name,
          'symbol-placement': 'line',
          'symbol-spacing': 320,
          'text-size': lettered(11.5, view),
          'text-offset': [0, -0.8],
          'text-max-angle': 30,
        },
        paint,
      },
    ];
  },
};

const schematic = { zh: '（示意）', en: ' (schematic)' } as const;

/** Seat-to-seat lines: dashed, since they are schematic, and named so where there is room. */
export const ways: MapLayer = {
  draw: (view) => {
    const { theme, layers, language } = view;
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
      ...(['rail', 'road'] as const).map((kind) => ({
        id: `${kind}-names`,
        type: 'symbol' as const,
        source: 'ways',
        minzoom: bandZooms(view, 1).minzoom,
        filter: ['==', ['get', 'kind'], kind] as ExpressionSpecification,
        layout: {
          visibility: visibility(layers.has(kind === 'rail' ? 'railways' : 'expressways')),
          'symbol-placement': 'line' as const,
          'symbol-spacing': 480,
          'text-field': [
            'concat',
            ['get', language],
            schematic[language],
          ] as ExpressionSpecification,
          'text-font': serif,
          'text-size': lettered(10.5, view),
          'text-offset': [0, 0.9] as [number, number],
          'text-max-angle': 30,
          'text-padding': 6,
        },
        paint: {
          'text-color': colours.inkThird,
          'text-halo-color': colours.halo,
          'text-halo-width': 1.4,
        },
      })),
    ];
  },
};
