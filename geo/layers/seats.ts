import { palette } from '../palette';
import { placement } from '../placement/placement';
import { type MapLayer, visibility } from './map-view';
import { bandZooms } from './zooms';

/** Seats of the cities, and hairlines from a plate or a moved symbol to where it belongs. */
export const seats: MapLayer = {
  draw: (view) => {
    const { ground } = palette[view.theme];
    return [
      ...placement.bands.map((_, band) => ({
        id: `leaders-${band}`,
        type: 'line' as const,
        source: `leaders-${band}`,
        ...bandZooms(view, band),
        layout: {
          visibility: visibility(!(band === 0 && (view.groups || view.selection.type === 'ports'))),
        },
        paint: { 'line-color': ground.inkThird, 'line-width': 0.8, 'line-opacity': 0.7 },
      })),
      {
        id: 'seats',
        type: 'circle',
        source: 'seats',
        layout: { visibility: visibility(!view.groups) },
        paint: {
          'circle-radius': 2.6,
          'circle-color': ground.land,
          'circle-stroke-color': ground.ink,
          'circle-stroke-width': 1.6,
        },
      },
    ];
  },
};
