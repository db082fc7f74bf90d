import { type LngLat, type Pixel, project, unproject } from '../projection';
import { type AreaPlate, setMarginPlates, setRegionPlates } from './area-plates';
import { type Band, bands } from './bands';
import { type Box, distanceToBox } from './box';
import { type CityPlate, setCityPlates } from './city-plates';
import { type Depth, depthOf, type Rings } from './ground';
import { setGroups } from './groups';
import { type LocatedStand, setLocated } from './located';
import { type Stand, standingOf } from './lot';
import { middleOfUnion } from './middle';
import type { PlaceableCity, PlaceableSite, PlacementInput } from './placeable';
import type { PlacedBand, PlacedGroup, PlacedPlate, PlacedSymbol, Placement } from './placed';

/** A hairline joins a seat and its block when they are farther apart than this, px. */
const leaderFromDistance = 4;

const toDegrees = (value: number) => Math.round(value * 1e7) / 1e7;

/** The place of a px of a band. */
function placeOf([x, y]: Pixel, scale: number): LngLat {
  const [lng, lat] = unproject([x / scale, y / scale]);
  return [toDegrees(lng), toDegrees(lat)];
}

function ringsOf(city: PlaceableCity, scale: number): Rings {
  return city.outline.map((ring) =>
    ring.map((place): Pixel => {
      const [x, y] = project(place);
      return [x * scale, y * scale];
    }),
  );
}

function symbolsOf(stand: Stand, sites: readonly PlaceableSite[], plate: string, scale: number) {
  const anchor = placeOf(stand.anchor, scale);
  return sites.map(
    ({ id }, index): PlacedSymbol => ({
      id,
      anchor,
      offset: stand.block.cells[index] as Pixel,
      plate,
    }),
  );
}

function locatedSymbol({ site, lngLat, offset }: LocatedStand): PlacedSymbol {
  const symbol = { id: site.id, anchor: lngLat, offset };
  return Math.hypot(...offset) > 1 ? { ...symbol, leaderTo: lngLat } : symbol;
}

function plateOf(stand: Stand, id: string, kind: PlacedPlate['kind'], scale: number): PlacedPlate {
  const { block, caption, names } = stand;
  const plate: PlacedPlate = {
    id,
    kind,
    anchor: placeOf(stand.anchor, scale),
    caption: { offset: caption.offset, align: caption.align },
    box: block.box,
  };
  if (names.length === 0) return plate;
  const lines = block.sectorLines.map(({ sectorRank, offset: [x, y] }) => ({
    sectorRank,
    offset: [x - 8, y] as Pixel,
  }));
  return { ...plate, lines };
}

function cityPlateOf({ city, seat, stand }: CityPlate, scale: number): PlacedPlate {
  const plate = plateOf(stand, city.id, 'prefecture', scale);
  const near: Pixel = [seat[0] - stand.anchor[0], seat[1] - stand.anchor[1]];
  const nearest = [...stand.block.runs].sort(
    (a, b) => distanceToBox(near, a) - distanceToBox(near, b),
  )[0] as Box;
  if (distanceToBox(near, nearest) <= leaderFromDistance) return plate;
  const leaderFrom: Pixel = [
    Math.min(nearest[2], Math.max(nearest[0], near[0])),
    Math.min(nearest[3], Math.max(nearest[1], near[1])),
  ].map((value) => Math.round(value * 10) / 10) as unknown as Pixel;
  return { ...plate, leaderTo: city.seat, leaderFrom };
}

function placeBand(input: PlacementInput, band: Band): PlacedBand {
  const scale = band.minScale;
  const rings = Object.fromEntries(input.cities.map((city) => [city.id, ringsOf(city, scale)]));
  const depths: Record<string, Depth> = {};
  for (const [id, outline] of Object.entries(rings)) depths[id] = depthOf(outline);
  const seats: Record<string, Pixel> = {};
  for (const { id, seat } of input.cities) {
    const [x, y] = project(seat);
    seats[id] = [x * scale, y * scale];
  }
  const locatedStands = setLocated(input.sites, band, Object.values(seats), depths);
  const located = locatedStands.map(({ standing }) => standing);
  const cityPlates = setCityPlates({ band, input, depths, seats, located });
  const ground = {
    band,
    input,
    seats: Object.values(seats),
    located,
    unionOf: (prefectures: readonly string[]) => {
      const outlines = prefectures.map((id) => rings[id] as Rings);
      const parts = prefectures.map((id) => depths[id] as Depth);
      return { depth: depthOf(...outlines), ...middleOfUnion(outlines), parts };
    },
    province: depthOf(...Object.values(rings)),
  };
  const areaPlates: AreaPlate[] = [
    ...setRegionPlates(
      ground,
      cityPlates.map(({ stand }) => standingOf(stand)),
    ),
    ...setMarginPlates(ground),
  ];
  return {
    minScale: scale,
    maxScale: Number.isFinite(band.maxScale) ? band.maxScale : null,
    size: band.size,
    pitch: band.pitch,
    symbols: [
      ...locatedStands.map(locatedSymbol),
      ...cityPlates.flatMap(({ city, stand, sites }) => symbolsOf(stand, sites, city.id, scale)),
      ...areaPlates.flatMap(({ id, stand, sites }) => symbolsOf(stand, sites, id, scale)),
    ],
    plates: [
      ...cityPlates.map((plate) => cityPlateOf(plate, scale)),
      ...areaPlates.map(({ id, kind, stand }) => plateOf(stand, id, kind, scale)),
    ],
  };
}

function placeGroups(input: PlacementInput): PlacedGroup[] {
  const rings = input.cities.map((city) => ({ id: city.id, rings: ringsOf(city, 1) }));
  const depths = Object.fromEntries(rings.map(({ id, rings: outline }) => [id, depthOf(outline)]));
  const province = depthOf(...rings.map(({ rings: outline }) => outline));
  return setGroups(input, depths, province).map(({ id, kind, middle, sites }) => ({
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
