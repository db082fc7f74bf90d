import { palette } from '../palette';
import { placement } from '../placement/placement';
import { fade, seenIn } from './fade';
import { type MapLayer, visibility } from './map-view';
import { bandZooms } from './zooms';

/**
 * Seats of the cities, as symbols, so that quieter names keep off them; and hairlines from a plate or
 * a moved symbol to where it belongs.
 */
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
        paint: {
          'line-color': ground.inkThird,
          'line-width': 0.8,
          'line-opacity': seenIn(view, band, 0.7),
          'line-opacity-transition': fade(view),
        },
      })),
      {
        id: 'seats',
        type: 'symbol',
        source: 'seats',
        layout: {
          visibility: visibility(!view.groups),
          'icon-image': `seat|${view.theme}`,
          'icon-allow-overlap': true,
        },
      },
    ];
  },
};
