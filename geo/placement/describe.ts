import { type LngLat, type Pixel, unproject } from '../projection';
import { seatRadius } from './bands';
import { type Box, distanceToBox } from './box';
import type { CaptionPlace } from './caption';
import type { CityPlate } from './city-plates';
import type { LocatedStand } from './located';
import type { Stand } from './lot';
import type { PlaceableSite } from './placeable';
import type { PlacedPlate, PlacedSymbol } from './placed';

/** A hairline joins a seat and its block when there is more than this between them, px. */
const adjacent = seatRadius + 4;

/** Zooms beyond this, times the band's smallest, are not asked for a hairline. */
const furthest = 5;

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
  bilingual: CaptionPlace,
): PlacedPlate {
  const { block, caption, names } = stand;
  const plate: PlacedPlate = {
    id,
    kind,
    anchor: placeOf(stand.anchor, scale),
    caption: { offset: caption.offset, align: caption.align },
    bilingual: { offset: bilingual.offset, align: bilingual.align },
    box: block.box,
  };
  if (names.length === 0) return plate;
  const lines = block.sectorLines.map(({ sectorRank, offset: [x, y] }) => ({
    sectorRank,
    offset: [x - 8, y] as Pixel,
  }));
  return { ...plate, lines };
}

/** The point of a block's lines that lies nearest another point, both about the anchor. */
function nearestOnLines([x, y]: Pixel, runs: readonly Box[]): Pixel {
  const nearest = runs.reduce((best, run) =>
    distanceToBox([x, y], run) < distanceToBox([x, y], best) ? run : best,
  );
  const within = (low: number, value: number, high: number) =>
    Math.round(Math.min(high, Math.max(low, value)) * 10) / 10;
  return [within(nearest[0], x, nearest[2]), within(nearest[1], y, nearest[3])];
}

/** A city's plate, with a hairline to the seat from the zoom on that parts them. */
export function cityPlateOf(
  { city, seat, stand }: CityPlate,
  scale: number,
  bilingual: CaptionPlace,
): PlacedPlate {
  const plate = plateOf(stand, city.id, 'prefecture', scale, bilingual);
  const near: Pixel = [seat[0] - stand.anchor[0], seat[1] - stand.anchor[1]];
  for (let grown = 1; grown < furthest; grown += 0.05) {
    const seatThere: Pixel = [near[0] * grown, near[1] * grown];
    const leaderFrom = nearestOnLines(seatThere, stand.block.runs);
    if (Math.hypot(leaderFrom[0] - seatThere[0], leaderFrom[1] - seatThere[1]) <= adjacent)
      continue;
    const leaderMinScale = Math.round(scale * grown * 100) / 100;
    return { ...plate, leaderTo: city.seat, leaderFrom, leaderMinScale };
  }
  return plate;
}
