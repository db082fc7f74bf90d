import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { sectorIds } from '../../data/vocabulary/sectors';
import { highlightOf } from '../features/highlight';
import { palette } from '../palette';
import { type MapLayer, visibility } from './map-view';

const isOneOf = (property: string, values: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', [...values]],
];

/** What is selected: a region hatched with its edge, a city's outline, a span as one line. */
export const highlight: MapLayer = {
  clickable: ['spans'],
  draw: ({ theme, selection, shown }) => {
    const { ground: colours, sectors } = palette[theme];
    const { regions, cities, spans, single, edge } = highlightOf(selection, shown);
    const isRegion = isOneOf('id', regions);
    const isSpan = isOneOf(
      'id',
      spans.map(({ id }) => id),
    );
    return [
      {
        id: 'region-hatch',
        type: 'fill',
        source: 'regions',
        layout: { visibility: visibility(single) },
        filter: isRegion,
        paint: { 'fill-pattern': `hatch|${theme}` },
      },
      {
        id: 'region-edge',
        type: 'line',
        source: 'regions',
        filter: isRegion,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': edge ? sectors[edge].colour : colours.ink,
          'line-width': single ? 3 : 1.8,
        },
      },
      {
        id: 'city-edge',
        type: 'line',
        source: 'prefectures',
        filter: isOneOf('id', cities),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colours.ink, 'line-width': 2 },
      },
      {
        id: 'span-casing',
        type: 'line',
        source: 'spans',
        filter: isSpan,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': colours.land, 'line-width': single ? 9 : 5, 'line-opacity': 0.8 },
      },
      {
        id: 'spans',
        type: 'line',
        source: 'spans',
        filter: isSpan,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': [
            'match',
            ['get', 'sector'],
            ...sectorIds.flatMap((id) => [id, sectors[id].colour]),
            colours.ink,
          ] as unknown as ExpressionSpecification,
          'line-width': single ? 5 : 2.2,
        },
      },
    ];
  },
};
