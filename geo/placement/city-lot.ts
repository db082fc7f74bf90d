import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { Pixel } from '../projection';
import type { Band } from './bands';
import type { Block, Mode } from './block';
import { type Box, contains, distanceToBox, lengthOf, type Standing } from './box';
import { captionChoices, captionWidth, labelWidth } from './caption';
import type { Depth } from './ground';
import type { Lot } from './lot';
import type { PlaceableCity, PlacementInput } from './placeable';
import type { Terrain } from './terrain';
import { largestText } from './text-size';

/** What a city's plate is set in. */
export interface CityGround {
  band: Band;
  input: PlacementInput;
  terrain: Terrain;
  /** The finer-known symbols. */
  located: readonly Standing[];
}

/** Sites that a city's caption counts: all that are known to it or finer. */
function countOf(input: PlacementInput, city: PrefectureId): number {
  return input.sites.filter(({ at }) => 'prefecture' in at && at.prefecture === city).length;
}

const modeCosts: Record<Mode, number> = { sector: 0, family: 0, 'run-on': 16, flow: 0 };

/** A hairline from seat to block that is longer than this costs more, px. */
const shortLeader = 10;

/** Cost of a sector's line that goes on in another one. */
const wrapCost = 8;

function wrapsOf({ mode, rows, sectorLines }: Block): number {
  return mode === 'sector' ? rows - sectorLines.length : 0;
}

/** Distance from a point to a block's nearest line, px; both about the block's anchor. */
export function distanceToLines(point: Pixel, { runs }: Block): number {
  return runs.reduce((least, run) => Math.min(least, distanceToBox(point, run)), Infinity);
}

/** How many finer-known symbols lie inside the block's extent. */
function countInside(block: Block, anchor: Pixel, located: readonly Standing[]): number {
  return located.filter((symbol) =>
    contains(block.box, [symbol.anchor[0] - anchor[0], symbol.anchor[1] - anchor[1]]),
  ).length;
}

/** Where a city's plate may stand and what it costs there. */
export function cityLot(ground: CityGround, city: PlaceableCity, plates: readonly Standing[]): Lot {
  const { band, input, terrain, located } = ground;
  const depth = terrain.depths[city.id] as Depth;
  const seat = terrain.seats[city.id] as Pixel;
  const digits = String(countOf(input, city.id)).length;
  const width = captionWidth(city.name, band.cityCaption, digits);
  return {
    band,
    depth,
    homeOf: () => depth,
    cornerCost: 4,
    clearance: band.size / 2 + 0.5,
    surroundings: { seats: Object.values(terrain.seats), located, plates },
    strict: true,
    plateGap: 6,
    symbolGap: 1,
    costAt(block, anchor) {
      const { columns, rows, cells, box } = block;
      const near: Pixel = [seat[0] - anchor[0], seat[1] - anchor[1]];
      const toCentre = lengthOf(near[0] - (box[0] + box[2]) / 2, near[1] - (box[1] + box[3]) / 2);
      const leader = distanceToLines(near, block);
      return (
        1.4 * leader +
        Math.max(0, leader - shortLeader) +
        0.5 * toCentre +
        2 * Math.abs(columns - 1.3 * rows) +
        0.4 * (columns * rows - cells.length) +
        modeCosts[block.mode] +
        wrapCost * wrapsOf(block) +
        40 * countInside(block, anchor, located)
      );
    },
    leastAt: (distance) => 0.5 * (distance - band.pitch * 2),
    captionsFor: (block) => captionChoices(block, width, band.cityCaption),
    namesFor: (block) => nameBoxes(block, input),
  };
}

/** The room of the sector names: a column at the left of a block, 8 px from its lines. */
function nameBoxes({ sectorLines }: Block, input: PlacementInput): Box[] {
  const [first, last] = [sectorLines[0], sectorLines.at(-1)];
  if (!first || !last) return [];
  const widths = sectorLines.map(({ sectorRank }) => {
    const name = input.sectorNames[sectorRank];
    return name ? labelWidth(name) * largestText : 0;
  });
  const right = first.offset[0] - 8;
  return [[right - Math.max(...widths), first.offset[1] - 8, right, last.offset[1] + 8]];
}
