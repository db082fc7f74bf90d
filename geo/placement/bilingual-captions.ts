import type { Text } from '@/data/vocabulary/languages';
import { type Pixel, stage } from '../projection';
import { type Band, seatRadius } from './bands';
import { type Box, meets, rayEnters, type Standing, shifted } from './box';
import { type CaptionPlace, emsOf } from './caption';
import type { Depth } from './ground';
import type { Stand } from './lot';
import { bilingualLine, englishShare, largestText } from './text-size';

/** A plate that stands, and what it is called. */
export interface NamedStand {
  id: string;
  name: Text;
  stand: Stand;
  /** Font size, px at the middle lettering. */
  size: number;
  /** Figures of the count after the Chinese name; none for regions. */
  digits: number;
}

interface Choice extends CaptionPlace {
  box: Box;
  cost: number;
}

/** What stands in the way: everything of the band but the captions. */
interface Obstacles {
  seats: readonly Pixel[];
  located: readonly Standing[];
  /** Depth in the province, which the names of what lies in it would best not leave. */
  province: Depth;
}

/** Between a caption and its block, and between a caption and whatever else stands, px. */
const gap = { own: 2, other: 1.5 } as const;

/** What each px costs by which a caption is off the left edge of its block. */
const driftCost = 0.35;
/** What each corner of a caption outside the province costs. */
const outsideCost = 5;
const sideCosts = { above: 0, below: 7, right: 10, left: 16 } as const;

/** Width and height that Chinese over English takes in the largest lettering, px. */
const sizeOf = ({ name, size, digits }: NamedStand): Pixel => {
  const px = size * largestText;
  const spaced = digits === 0 ? 0.2 * [...name.zh].length : 0;
  const zh = (emsOf(name.zh) + spaced) * px + (digits > 0 ? 6 + digits * px * 0.5 : 0);
  const en = emsOf(name.en) * px * englishShare;
  return [Math.ceil(Math.max(zh, en)), Math.ceil(px * bilingualLine * (1 + englishShare))];
};

const steps = (from: number, to: number, step: number): number[] =>
  Array.from(
    { length: Math.max(1, Math.floor((to - from) / step) + 1) },
    (_, i) => from + i * step,
  );

/** All places beside a block, the best first. */
function choicesFor(named: NamedStand, province: Depth): Choice[] {
  const { block, anchor } = named.stand;
  const inside = province(...anchor) > 0;
  const outside = (box: Box): number => {
    const [left, top, right, bottom] = shifted(box, anchor);
    const corners = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const;
    return inside ? corners.filter(([x, y]) => province(x, y) < 0).length : 0;
  };
  const [x0, y0, x1, y1] = block.box;
  const first = block.runs[0] as Box;
  const last = block.runs[block.runs.length - 1] as Box;
  const [width, height] = sizeOf(named);
  const choice = (x: number, y: number, end: boolean, cost: number): Choice => {
    const box: Box = [end ? x - width : x, y - height / 2, end ? x : x + width, y + height / 2];
    return {
      offset: [Math.round(x), Math.round(y)],
      align: end ? 'end' : 'start',
      box,
      cost: cost + outsideCost * outside(box),
    };
  };
  const drift = (x: number, run: Box): number => driftCost * Math.abs(x - run[0]);
  const across = (run: Box): number[] => [run[0], ...steps(run[0] - width + 8, run[2] - 8, 4)];
  const levels = steps(y0 + height / 2 - 4, y1 - height / 2 + 4, 4);
  const [above, below] = [first[1] - gap.own - height / 2, last[3] + gap.own + height / 2];
  return [
    ...across(first).map((x) => choice(x, above, false, sideCosts.above + drift(x, first))),
    ...across(last).map((x) => choice(x, below, false, sideCosts.below + drift(x, last))),
    ...[(first[1] + first[3]) / 2, ...levels].map((y) => choice(x1 + 5, y, false, sideCosts.right)),
    ...levels.map((y) => choice(x0 - 5, y, true, sideCosts.left)),
  ].sort((a, b) => a.cost - b.cost);
}

/** Whether a caption is on the stage, where a map of the whole province would not cut it. */
const isOnStage = ({ minScale }: Band, [ax]: Pixel, [x0, , x1]: Box): boolean =>
  ax + x0 > 4 * minScale && ax + x1 < (stage.width - 4) * minScale;

const clearOf = (growth: number, mine: Standing, others: readonly Standing[], room: number) =>
  !others.some((other) => meets(mine, other, growth, room));

/** Whether a caption keeps off symbols, seats, sectors' names and other captions at every zoom. */
function isClear(
  band: Band,
  named: NamedStand,
  { box }: Choice,
  plates: readonly NamedStand[],
  { seats, located }: Obstacles,
  captions: readonly Standing[],
): boolean {
  const { anchor } = named.stand;
  const mine = { anchor, boxes: [box] };
  const blocks = plates.map(({ stand: { anchor: at, block, names } }) => ({
    anchor: at,
    boxes: [...block.runs, ...names],
  }));
  const ring = seatRadius + 0.5;
  return (
    isOnStage(band, anchor, box) &&
    clearOf(band.growth, mine, blocks, gap.other) &&
    clearOf(band.growth, mine, located, gap.other) &&
    clearOf(band.growth, mine, captions, gap.other) &&
    !seats.some((seat) =>
      rayEnters([seat[0] - anchor[0], seat[1] - anchor[1]], band.growth, [
        box[0] - ring,
        box[1] - ring,
        box[2] + ring,
        box[3] + ring,
      ]),
    )
  );
}

/**
 * Places for the plates' names in both languages, Chinese over English, with everything else where
 * it is: places are learned, and a hall is shown the same map. Throws where one finds no room,
 * naming it.
 */
export function bilingualCaptions(
  band: Band,
  plates: readonly NamedStand[],
  obstacles: Obstacles,
): ReadonlyMap<Stand, CaptionPlace> {
  const places = new Map<Stand, CaptionPlace>();
  const captions: Standing[] = [];
  for (const named of plates) {
    const best = choicesFor(named, obstacles.province).find((choice) =>
      isClear(band, named, choice, plates, obstacles, captions),
    );
    if (!best) throw new Error(`${named.id}: no room for its name in two languages`);
    const { offset, align, box } = best;
    places.set(named.stand, { offset, align });
    captions.push({ anchor: named.stand.anchor, boxes: [box] });
  }
  return places;
}
