import generated from '../generated/placement.json' with { type: 'json' };
import { type LngLat, type Pixel, project } from '../projection';
import type { PlacedBand, PlacedGroup, PlacedSymbol, Placement } from './placed';

export type { PlacedBand, PlacedGroup, PlacedPlate, PlacedSymbol, Placement } from './placed';

/** Where every symbol stands, as `npm run place` set it. The compiler reads its pairs as arrays. */
export const placement = generated as unknown as Placement;

const [opening, ...closer] = placement.bands as [PlacedBand, ...PlacedBand[]];

/** The band that is drawn at a scale, times the opening; the first one serves below its own too. */
export function bandAt(scale: number): PlacedBand {
  return closer.findLast((band) => band.minScale <= scale) ?? opening;
}

/** A px from the projected anchor at a scale, on the stage scaled alike: origin at its corner. */
export function standsAt(anchor: LngLat, offset: Pixel, scale: number): Pixel {
  const [x, y] = project(anchor);
  return [x * scale + offset[0], y * scale + offset[1]];
}

const groupBySite = new Map(
  placement.groups.flatMap((group) => group.members.map((id) => [id, group] as const)),
);

/** The group symbol that holds a site on a phone. Throws on an id that is no site's. */
export function groupOf(siteId: string): PlacedGroup {
  const group = groupBySite.get(siteId);
  if (!group) throw new Error(`No site “${siteId}” in the placement: run npm run place`);
  return group;
}

/** A site's symbol in a band. Throws on an id that is no site's. */
export function symbolIn(band: PlacedBand, siteId: string): PlacedSymbol {
  const symbol = band.symbols.find(({ id }) => id === siteId);
  if (!symbol) throw new Error(`No site “${siteId}” in the placement: run npm run place`);
  return symbol;
}
