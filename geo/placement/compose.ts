import { type Band, bands } from './bands';
import { bilingualCaptions, type NamedStand } from './bilingual-captions';
import { type CityPlate, setCityPlates } from './city-plates';
import { cityPlateOf, locatedSymbol, placeOf, plateOf, symbolsOf } from './describe';
import { setGroups } from './groups';
import { setLocated } from './located';
import type { Stand } from './lot';
import { type MarginPlate, setMarginPlates } from './margin-plates';
import type { PlacementInput } from './placeable';
import type { PlacedBand, PlacedGroup, Placement } from './placed';
import { type RegionPlate, setRegionPlates } from './region-plates';
import { standingOf } from './stand';
import { terrainOf } from './terrain';

/** Every plate of a band with its name, the cities first: they have to be read. */
function namedStands(
  { cityCaption, regionCaption }: Band,
  { sites, regionLabels, marginLabels }: PlacementInput,
  plates: {
    cities: readonly CityPlate[];
    regions: readonly RegionPlate[];
    margin: readonly MarginPlate[];
  },
): NamedStand[] {
  const digitsOf = (city: string): number =>
    String(sites.filter(({ at }) => 'prefecture' in at && at.prefecture === city).length).length;
  return [
    ...plates.cities.map(({ city, stand }) => ({
      id: city.id,
      name: city.name,
      stand,
      size: cityCaption,
      digits: digitsOf(city.id),
    })),
    ...plates.margin.map(({ id, stand, sites: { length } }) => ({
      id,
      name: marginLabels[id],
      stand,
      size: cityCaption,
      digits: String(length).length,
    })),
    ...plates.regions.map(({ id, stand }) => ({
      id,
      name: regionLabels[id] ?? { zh: id, en: id },
      stand,
      size: regionCaption,
      digits: 0,
    })),
  ];
}

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
  const named = namedStands(band, input, { cities, regions, margin });
  const bilingual = bilingualCaptions(band, named, {
    seats: Object.values(terrain.seats),
    located: keepClear,
    province: terrain.province,
  });
  const inBoth = ({ stand }: { stand: Stand }) => bilingual.get(stand) ?? stand.caption;
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
      ...cities.map((plate) => cityPlateOf(plate, scale, inBoth(plate))),
      ...regions.map((plate) => plateOf(plate.stand, plate.id, 'region', scale, inBoth(plate))),
      ...margin.map((plate) => plateOf(plate.stand, plate.id, 'margin', scale, inBoth(plate))),
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
