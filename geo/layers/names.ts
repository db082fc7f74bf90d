import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { palette } from '../palette';
import { zoomAt } from '../projection';
import { serif } from './fonts';
import { inBothLanguages, lettered } from './lettering';
import { type MapLayer, visibility } from './map-view';

/** Scale, times the reference, from which there is room for the names of 117 counties. */
const countyNamesFrom = 1.7;

/** Names of neighbours and counties: quiet, and never over a symbol. */
export const names: MapLayer = {
  draw: (view) => {
    const { theme, layers, language, bilingual } = view;
    const name = bilingual
      ? inBothLanguages()
      : (['get', language] satisfies ExpressionSpecification);
    const { ground: colours } = palette[theme];
    return [
      {
        id: 'neighbour-names',
        type: 'symbol',
        source: 'neighbour-names',
        layout: {
          visibility: visibility(layers.has('neighbours')),
          'text-field': name,
          'text-font': serif,
          'text-size':
            lettered(language === 'zh' || bilingual ? 13 : 10, view) * (view.groups ? 0.85 : 1),
          'text-letter-spacing': bilingual
            ? view.groups
              ? 0
              : 0.1
            : language === 'zh'
              ? 0.35
              : view.groups
                ? 0.02
                : 0.16,
          'text-transform': bilingual ? 'none' : 'uppercase',
          'text-max-width': 20,
        },
        paint: { 'text-color': colours.inkThird },
      },
      {
        id: 'county-names',
        type: 'symbol',
        source: 'county-names',
        minzoom: zoomAt(countyNamesFrom),
        layout: {
          visibility: visibility(layers.has('counties')),
          'text-field': name,
          'text-font': serif,
          'text-size': lettered(12, view),
          'text-padding': 4,
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
