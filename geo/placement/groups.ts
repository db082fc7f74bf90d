import type { Pixel } from '../projection';
import { project, stage } from '../projection';
import { type Box, overlaps, shifted } from './box';
import type { Depth } from './ground';
import { groupSize } from './group-size';
import { inPlateOrder, type PlaceableSite, type PlacementInput } from './placeable';
import type { Terrain } from './terrain';

/** The smallest scale that a phone draws the province at, times the reference. */
export const smallestPhoneScale = 0.6;

export interface GroupStand {
  id: string;
  kind: 'prefecture' | 'margin';
  /** Middle of the group, stage px. */
  middle: Pixel;
  sites: PlaceableSite[];
}

const gap = 2;
const box: Box = [
  -groupSize.width / 2,
  -groupSize.height / 2,
  groupSize.width / 2,
  groupSize.height / 2,
];

const forms = ['province', 'region', 'span'] as const;

/** Middle of the first of the three groups that belong to no city, and the step down, phone px. */
const marginColumn = { x: 26, y: 62, step: groupSize.height + 4 } as const;

function membersOf(input: PlacementInput, id: string): PlaceableSite[] {
  return inPlateOrder(
    input.sites.filter(({ at }) => ('prefecture' in at ? at.prefecture === id : at.form === id)),
  );
}

/** The spot nearest `near` (both phone px) that is allowed and meets none of the others. */
function nearestFree(
  near: Pixel,
  others: readonly Pixel[],
  isAllowed: (spot: Pixel) => boolean,
): Pixel | undefined {
  let best: Pixel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -120; dy <= 120; dy++) {
    for (let dx = -120; dx <= 120; dx++) {
      const distance = Math.hypot(dx, dy);
      if (distance >= least) continue;
      const spot: Pixel = [Math.round(near[0]) + dx, Math.round(near[1]) + dy];
      if (!isAllowed(spot)) continue;
      if (others.some((other) => overlaps(shifted(box, spot), shifted(box, other), gap))) continue;
      best = spot;
      least = distance;
    }
  }
  return best;
}

/**
 * Moves the cities' groups in turn to the free spot nearest their seats until none moves any more.
 * They start at the seats, where some overlap, so the first rounds make room from the tightest on.
 */
function settle(
  input: PlacementInput,
  depths: Readonly<Record<string, Depth>>,
  order: readonly string[],
): Map<string, Pixel> {
  const spots = new Map<string, Pixel>();
  const cities = [...input.cities].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  for (let round = 0; round < 6; round++) {
    let moved = false;
    for (const { id, seat } of cities) {
      const [x, y] = project(seat);
      const others = [...spots].filter(([other]) => other !== id).map(([, spot]) => spot);
      const depth = depths[id] as Depth;
      const spot = nearestFree(
        [x * smallestPhoneScale, y * smallestPhoneScale],
        others,
        ([px, py]) => depth(px / smallestPhoneScale, py / smallestPhoneScale) >= 3,
      );
      if (!spot) throw new Error(`${id}: no room for its group on a phone`);
      moved ||= String(spots.get(id)) !== String(spot);
      spots.set(id, spot);
    }
    if (!moved) break;
  }
  return spots;
}

/**
 * Sets one group a city, middle in its own prefecture, and three outside the province. As a group's
 * size is fixed and its anchor its middle, what is apart at the smallest scale stays apart.
 * @param terrain in stage px
 */
export function setGroups(input: PlacementInput, { depths, province }: Terrain): GroupStand[] {
  const order = ['yangquan', 'taiyuan', 'jinzhong', 'luliang'];
  const spots = settle(input, depths, [...order, ...input.cities.map(({ id }) => id)]);
  const toStage = ([x, y]: Pixel): Pixel => [x / smallestPhoneScale, y / smallestPhoneScale];
  const groups = input.cities.map(
    ({ id }): GroupStand => ({
      id,
      kind: 'prefecture',
      middle: toStage(spots.get(id) as Pixel),
      sites: membersOf(input, id),
    }),
  );
  const taken = [...spots.values()];
  for (const [index, form] of forms.entries()) {
    const spot = nearestFree(
      [marginColumn.x, marginColumn.y + index * marginColumn.step],
      taken,
      (place) => isOutside(toStage(place), province),
    );
    if (!spot) throw new Error(`No room outside the province for the group of ${form}`);
    taken.push(spot);
    groups.push({ id: form, kind: 'margin', middle: toStage(spot), sites: membersOf(input, form) });
  }
  return groups;
}

/** Whether a whole group round a stage point lies on the stage and off the province. */
function isOutside([x, y]: Pixel, province: Depth): boolean {
  const halfWidth = groupSize.width / 2 / smallestPhoneScale;
  const halfHeight = groupSize.height / 2 / smallestPhoneScale;
  if (x < halfWidth || y < halfHeight || x > stage.width - halfWidth) return false;
  for (let j = -1; j <= 1; j += 0.25) {
    for (let i = -1; i <= 1; i += 0.25) {
      if (province(x + i * halfWidth, y + j * halfHeight) > -4) return false;
    }
  }
  return true;
}
