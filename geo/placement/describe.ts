import { type LngLat, type Pixel, unproject } from '../projection';
import { type Box, distanceToBox } from './box';
import type { CityPlate } from './city-plates';
import type { LocatedStand } from './located';
import type { Stand } from './lot';
import type { PlaceableSite } from './placeable';
import type { PlacedPlate, PlacedSymbol } from './placed';

/** A hairline joins a seat and its block when they are farther apart than this, px. */
const leaderFromDistance = 4;

const toDegrees = (value: number) => Math.round(value * 1e7) / 1e7;

/** The place of a px of a band, degrees to about a centimetre. */
export function placeOf([x, y]: Pixel, scale: number): LngLat {
  const [lng, lat] = unproject([x / scale, y / scale]);
  return [toDegrees(lng), toDegrees(lat)];
}

/** A plate's symbols, all about its anchor. */
export function symbolsOf(
  stand: Stand,
  sites: readonly PlaceableSite[],
  plate: string,
  scale: number,
) {
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

/** A finer-known site's symbol, about its true place. */
export function locatedSymbol({ site, lngLat, offset }: LocatedStand): PlacedSymbol {
  const symbol = { id: site.id, anchor: lngLat, offset };
  return Math.hypot(...offset) > 1 ? { ...symbol, leaderTo: lngLat } : symbol;
}

export function plateOf(
  stand: Stand,
  id: string,
  kind: PlacedPlate['kind'],
  scale: number,
): PlacedPlate {
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

/** A city's plate, with a hairline to the seat where the block lies away from it. */
export function cityPlateOf({ city, seat, stand }: CityPlate, scale: number): PlacedPlate {
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
