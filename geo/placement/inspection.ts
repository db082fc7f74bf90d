import type { LngLat, Pixel } from '../projection';
import { project, unproject } from '../projection';
import { type Box, boxAround, contains, overlaps, shifted } from './box';
import { groupSize } from './group-size';
import type { PlacedBand, PlacedGroup, PlacedPlate, PlacedSymbol } from './placed';

/**
 * What a reader would find wrong with a placement, found from the result alone: each function gives
 * one line a fault, and none where all is well.
 */

/** Where a symbol's centre is at a scale (times the opening), px of the stage drawn that large. */
export function centreOf({ anchor, offset }: PlacedSymbol, scale: number): Pixel {
  const [x, y] = project(anchor);
  return [x * scale + offset[0], y * scale + offset[1]];
}

/** The place on earth that a symbol's centre covers at a scale. */
export function placeUnder(symbol: PlacedSymbol, scale: number): LngLat {
  const [x, y] = centreOf(symbol, scale);
  return unproject([x / scale, y / scale]);
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((two): [Item, Item] => [one, two]),
  );
}

/** Symbols whose centre lies in another's box: there, the topmost thing could be that other. */
export function coveredCentres(band: PlacedBand, scale: number, shown: readonly PlacedSymbol[]) {
  const half = band.size / 2;
  const boxes = shown.map((symbol) => ({ symbol, centre: centreOf(symbol, scale) }));
  return pairs(boxes).flatMap(([one, two]) =>
    contains(boxAround([one.centre], half), two.centre)
      ? [`${one.symbol.id} covers the centre of ${two.symbol.id} at ${scale.toFixed(2)}×`]
      : [],
  );
}

/** Pairs whose boxes overlap by more than a tenth of their width, in both directions. */
export function overlappingSymbols(band: PlacedBand, scale: number): string[] {
  const allowed = band.size * 0.1;
  return pairs(band.symbols).flatMap(([one, two]) => {
    const [ax, ay] = centreOf(one, scale);
    const [bx, by] = centreOf(two, scale);
    const overlap = band.size - Math.max(Math.abs(ax - bx), Math.abs(ay - by));
    return overlap > allowed
      ? [`${one.id} and ${two.id} overlap by ${overlap.toFixed(1)} px at ${scale.toFixed(2)}×`]
      : [];
  });
}

/** The box of a caption whose text is `width` px wide and `height` px high. */
export function captionBox(plate: PlacedPlate, scale: number, width: number, height: number): Box {
  const { offset, align } = plate.caption;
  const left = { start: 0, middle: -width / 2, end: -width }[align];
  const [x, y] = project(plate.anchor);
  return shifted(
    [left, -height / 2, left + width, height / 2],
    [x * scale + offset[0], y * scale + offset[1]],
  );
}

/** Symbols that a caption's box touches, and captions that touch one another. */
export function coveredCaptions(
  band: PlacedBand,
  scale: number,
  captions: readonly { id: string; box: Box }[],
): string[] {
  const symbols = band.symbols.map((symbol) => ({
    id: symbol.id,
    box: boxAround([centreOf(symbol, scale)], band.size / 2),
  }));
  const onSymbols = captions.flatMap((caption) =>
    symbols.filter(({ box }) => overlaps(box, caption.box)).map(({ id }) => [caption.id, id]),
  );
  const onCaptions = pairs(captions)
    .filter(([one, two]) => overlaps(one.box, two.box))
    .map(([one, two]) => [one.id, two.id]);
  return [...onSymbols, ...onCaptions].map(
    ([one, two]) => `the name of ${one} lies on ${two} at ${scale.toFixed(2)}×`,
  );
}

/** Seats whose centre a symbol's box covers. */
export function coveredSeats(band: PlacedBand, scale: number, seats: Record<string, LngLat>) {
  return Object.entries(seats).flatMap(([id, seat]) => {
    const [x, y] = project(seat);
    return band.symbols
      .filter((symbol) =>
        contains(boxAround([centreOf(symbol, scale)], band.size / 2), [x * scale, y * scale]),
      )
      .map((symbol) => `${symbol.id} lies on the seat of ${id} at ${scale.toFixed(2)}×`);
  });
}

/** Pairs of a phone's groups that overlap at a scale. */
export function overlappingGroups(groups: readonly PlacedGroup[], scale: number): string[] {
  const { width, height } = groupSize;
  const boxes = groups.map(({ id, anchor, offset }) => {
    const [x, y] = project(anchor);
    const middle: Pixel = [x * scale + offset[0], y * scale + offset[1]];
    return { id, box: shifted([-width / 2, -height / 2, width / 2, height / 2], middle) };
  });
  return pairs(boxes)
    .filter(([one, two]) => overlaps(one.box, two.box))
    .map(([one, two]) => `groups ${one.id} and ${two.id} overlap at ${scale}×`);
}
