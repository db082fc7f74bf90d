import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { Pixel } from '../projection';
import type { Band } from './bands';
import { type Block, type Mode, settingsOf } from './block';
import type { Standing } from './box';
import { type CityGround, cityLot, distanceToLines } from './city-lot';
import { flowNear } from './flow';
import type { Lot, Stand } from './lot';
import {
  inPlateOrder,
  type PlaceableCity,
  type PlaceableSite,
  type PlacementInput,
} from './placeable';
import { cheapestStand, standingOf } from './stand';
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

function sitesOf(input: PlacementInput, city: PrefectureId): PlaceableSite[] {
  return inPlateOrder(
    input.sites.filter(({ at }) => at.form === 'prefecture' && at.prefecture === city),
  );
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
    const lot = { ...cityLot(ground, city, plates), strict };
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
