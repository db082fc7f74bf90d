import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { Pixel } from '../projection';
import type { Band } from './bands';
import { type Block, type Mode, settingsOf } from './block';
import { type Box, distanceToBox, type Standing } from './box';
import { captionChoices, captionWidth, labelWidth } from './caption';
import { flowNear } from './flow';
import type { Depth } from './ground';
import { cheapestStand, countInside, type Lot, type Stand, standingOf } from './lot';
import {
  inPlateOrder,
  type PlaceableCity,
  type PlaceableSite,
  type PlacementInput,
} from './placeable';
import type { Terrain } from './terrain';

export interface CityPlate {
  city: PlaceableCity;
  seat: Pixel;
  /** In plate order, as the block's cells. */
  sites: PlaceableSite[];
  stand: Stand;
}

/** Cities with little room for what they hold, which choose first. */
const tightest: readonly PrefectureId[] = ['taiyuan', 'yangquan', 'jinzhong'];

const widest = 12;

/** How far from the seat a plate is looked for, px. */
const reach = 170;

interface CityGround {
  band: Band;
  input: PlacementInput;
  terrain: Terrain;
  /** The finer-known symbols. */
  located: readonly Standing[];
}

function sitesOf(input: PlacementInput, city: PrefectureId): PlaceableSite[] {
  return inPlateOrder(
    input.sites.filter(({ at }) => at.form === 'prefecture' && at.prefecture === city),
  );
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
function distanceToLines(point: Pixel, { runs }: Block): number {
  return runs.reduce((least, run) => Math.min(least, distanceToBox(point, run)), Infinity);
}

function lotOf(ground: CityGround, city: PlaceableCity, plates: readonly Standing[]): Lot {
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
      const toCentre = Math.hypot(near[0] - (box[0] + box[2]) / 2, near[1] - (box[1] + box[3]) / 2);
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
    return name ? labelWidth(name) : 0;
  });
  const right = first.offset[0] - 8;
  return [[right - Math.max(...widths), first.offset[1] - 8, right, last.offset[1] + 8]];
}

/** A roomier stand may lie this much farther from the seat than the cheapest one, px. */
const detour = 10;

/** A city's block in lines: off the finer-known symbols, unless that takes it away from the seat. */
function standInLines(lot: Lot, blocks: readonly Block[], seat: Pixel): Stand | undefined {
  const close = cheapestStand(lot, blocks, seat, reach, 2);
  const roomy = cheapestStand({ ...lot, symbolGap: 3 }, blocks, seat, reach, 2);
  if (!close || !roomy) return close;
  const leader = ({ block, anchor }: Stand) =>
    distanceToLines([seat[0] - anchor[0], seat[1] - anchor[1]], block);
  return leader(roomy) <= leader(close) + detour ? roomy : close;
}

/**
 * Sets one city: with a line a sector in the band that has them, else by family, else flowing; and
 * each so that nothing ever crosses the block as the map grows, unless that leaves no way at all.
 */
function setCity(
  ground: CityGround,
  city: PlaceableCity,
  sites: readonly PlaceableSite[],
  plates: readonly Standing[],
): Stand {
  const seat = ground.terrain.seats[city.id] as Pixel;
  const modes: Exclude<Mode, 'flow'>[][] = [['family', 'run-on']];
  if (ground.band.sectorLines) modes.unshift(['sector']);
  for (const strict of [true, false]) {
    const lot = { ...lotOf(ground, city, plates), strict };
    for (const some of modes) {
      const stand = standInLines(lot, settingsOf(sites, some, widest, ground.band), seat);
      if (stand) return stand;
    }
    const stand = flowNear(lot, seat, sites.length, reach);
    if (stand) return stand;
  }
  throw new Error(`${city.id}: no room for ${sites.length} symbols of ${ground.band.size} px`);
}

/** Sets the plates of all cities that have sites of their own, tightest first, then by count. */
export function setCityPlates(
  band: Band,
  input: PlacementInput,
  terrain: Terrain,
  located: readonly Standing[],
): CityPlate[] {
  const ground = { band, input, terrain, located };
  const rank = (id: PrefectureId) => tightest.indexOf(id) + 1 || tightest.length + 1;
  const queue = input.cities
    .map((city) => ({ city, sites: sitesOf(input, city.id) }))
    .filter(({ sites }) => sites.length > 0)
    .sort((a, b) => rank(a.city.id) - rank(b.city.id) || b.sites.length - a.sites.length);
  const plates: CityPlate[] = [];
  for (const { city, sites } of queue) {
    const standing = plates.map(({ stand }) => standingOf(stand));
    const stand = setCity(ground, city, sites, standing);
    plates.push({ city, seat: terrain.seats[city.id] as Pixel, sites, stand });
  }
  return plates;
}
