import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { touchScale } from '../placement/on-screen';
import { placement } from '../placement/placement';
import { zoomAt } from '../projection';
import type { MapView } from './map-view';

/** Zooms between which a band's plates are drawn. */
export interface BandZooms {
  minzoom: number;
  maxzoom: number;
}

const farthest = 0;
const closest = 24;

/**
 * The MapLibre zooms of a band. On phones the plates keep the reference's scale, since a phone's
 * opening shows groups and its marks must not shrink with the stage. A band that is leaving stays
 * until it has faded.
 */
export const bandZooms = ({ stageScale, groups, bands }: MapView, band: number): BandZooms => {
  if (bands.leaving === band) return { minzoom: farthest, maxzoom: closest };
  const scale = groups ? 1 : stageScale;
  const startOf = (index: number): number | undefined => {
    const start = placement.bands[index]?.minScale;
    return start === undefined ? undefined : zoomAt(scale * start);
  };
  return {
    minzoom: band === 0 ? farthest : (startOf(band) ?? farthest),
    maxzoom: startOf(band + 1) ?? closest,
  };
};

/** A size in px that is kept from the opening view inwards and shrinks with the map outwards. */
export const keptSize = (px: number, { stageScale, groups }: MapView): ExpressionSpecification => {
  const scale = groups ? touchScale : stageScale;
  const opening = zoomAt(stageScale);
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    opening - 2,
    (px * scale) / 4,
    opening,
    px * scale,
  ];
};
