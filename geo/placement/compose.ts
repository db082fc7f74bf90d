import { type Band, bands } from './bands';
import { setCityPlates } from './city-plates';
import { cityPlateOf, locatedSymbol, placeOf, plateOf, symbolsOf } from './describe';
import { setGroups } from './groups';
import { setLocated } from './located';
import { setMarginPlates } from './margin-plates';
import type { PlacementInput } from './placeable';
import type { PlacedBand, PlacedGroup, Placement } from './placed';
import { setRegionPlates } from './region-plates';
import { standingOf } from './stand';
import { terrainOf } from './terrain';

/** Finer-known sites first, then cities, then regions in what is left, and the margin apart. */
function placeBand(input: PlacementInput, band: Band): PlacedBand {
  const scale = band.minScale;
  const terrain = terrainOf(input, scale);
  const located = setLocated(input.sites, band, terrain);
  const keepClear = located.map(({ standing }) => standing);
  const cities = setCityPlates(band, input, terrain, keepClear);
  const standing = cities.map(({ stand }) => standingOf(stand));
  const regions = setRegionPlates(band, input, terrain, {
    seats: Object.values(terrain.seats),
    located: keepClear,
    plates: standing,
  });
  const margin = setMarginPlates(band, input, terrain.province);
  return {
    minScale: scale,
    maxScale: Number.isFinite(band.maxScale) ? band.maxScale : null,
    size: band.size,
    pitch: band.pitch,
    symbols: [
      ...located.map(locatedSymbol),
      ...cities.flatMap(({ city, stand, sites }) => symbolsOf(stand, sites, city.id, scale)),
      ...[...regions, ...margin].flatMap(({ id, stand, sites }) =>
        symbolsOf(stand, sites, id, scale),
      ),
    ],
    plates: [
      ...cities.map((plate) => cityPlateOf(plate, scale)),
      ...regions.map(({ id, stand }) => plateOf(stand, id, 'region', scale)),
      ...margin.map(({ id, stand }) => plateOf(stand, id, 'margin', scale)),
    ],
  };
}

function placeGroups(input: PlacementInput): PlacedGroup[] {
  return setGroups(input, terrainOf(input, 1)).map(({ id, kind, middle, sites }) => ({
    id,
    kind,
    anchor: placeOf(middle, 1),
    offset: [0, 0],
    members: sites.map((site) => site.id),
  }));
}

/**
 * Sets every site's symbol in every band, and the groups for phones. The same input gives the same
 * output, to the last digit. Throws where something has no legal place, naming it.
 */
export function place(input: PlacementInput): Placement {
  return { bands: bands.map((band) => placeBand(input, band)), groups: placeGroups(input) };
}
