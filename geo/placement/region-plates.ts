import type { Text } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { Pixel } from '../projection';
import type { Band } from './bands';
import { type Block, settingsOf } from './block';
import { centredCaptionChoices, spacedCaptionWidth } from './caption';
import type { Depth } from './ground';
import type { Lot, Stand, Surroundings } from './lot';
import { inPlateOrder, type PlaceableSite, type PlacementInput } from './placeable';
import { cheapestStand, standingOf } from './stand';
import type { Terrain, Union } from './terrain';

/** The sites of one named region, standing together inside its prefectures. */
export interface RegionPlate {
  id: string;
  sites: PlaceableSite[];
  stand: Stand;
}

/** What a border through a region's plate costs, px of distance at the opening. */
const straddleCost = 90;

const widest = 6;

/** How far from the middle of the prefectures a plate is looked for, px at the opening. */
const reach = 300;

interface Region {
  id: string;
  prefectures: readonly PrefectureId[];
  sites: PlaceableSite[];
}

function regionsOf(input: PlacementInput): Region[] {
  const regions = new Map<string, Region>();
  for (const site of inPlateOrder(input.sites)) {
    if (site.at.form !== 'region') continue;
    const { region: id, prefectures } = site.at;
    const region = regions.get(id) ?? { id, prefectures, sites: [] };
    region.sites.push(site);
    regions.set(id, region);
  }
  return [...regions.values()];
}

function lotOf(band: Band, union: Union, label: Text, surroundings: Surroundings): Lot {
  const width = spacedCaptionWidth(label, band.regionCaption);
  return {
    band,
    depth: union.depth,
    homeOf: (anchor) => homeIn(union, anchor),
    cornerCost: 20 * band.minScale,
    clearance: band.size / 2 + 1,
    surroundings,
    strict: true,
    plateGap: band.pitch,
    symbolGap: band.pitch / 2,
    costAt: (block, anchor) =>
      Math.hypot(anchor[0] - union.middle[0], anchor[1] - union.middle[1]) +
      6 * Math.abs(block.columns - 3 * block.rows) +
      10 * (block.columns * block.rows - block.cells.length) +
      (straddles(union, block, anchor, band.size / 2 + 4) ? straddleCost * band.minScale : 0),
    leastAt: (distance) => distance,
    captionsFor: (block) =>
      centredCaptionChoices(block, width, band.regionCaption, 14 * band.minScale),
    namesFor: () => [],
  };
}

/**
 * Sets the region plates, the smallest union first, each as near the middle of its prefectures as
 * what stands already allows. Throws where a union has no room left.
 */
export function setRegionPlates(
  band: Band,
  input: PlacementInput,
  terrain: Terrain,
  surroundings: Surroundings,
): RegionPlate[] {
  const queue = regionsOf(input)
    .map((region) => ({ ...region, union: terrain.unionOf(region.prefectures) }))
    .sort((a, b) => a.union.area - b.union.area || (a.id < b.id ? -1 : 1));
  const plates: RegionPlate[] = [];
  for (const { id, sites, union } of queue) {
    const label = input.regionLabels[id] ?? { zh: id, en: id };
    const lot = lotOf(band, union, label, {
      ...surroundings,
      plates: [...surroundings.plates, ...plates.map(({ stand }) => standingOf(stand))],
    });
    const blocks = settingsOf(sites, ['run-on'], widest, band);
    const stand = cheapestStand(lot, blocks, union.middle, reach * band.minScale, 2);
    if (!stand) throw new Error(`Region ${id}: no room for ${sites.length} symbols`);
    plates.push({ id, sites, stand });
  }
  return plates;
}

/** The prefecture of a union that a point lies in. */
function homeIn({ parts, depth }: Union, [x, y]: Pixel): Depth {
  return parts.find((part) => part(x, y) > 0) ?? depth;
}

/** Whether an inner border of the union touches a symbol of the block. */
function straddles(union: Union, block: Block, [ax, ay]: Pixel, room: number): boolean {
  const home = homeIn(union, [ax, ay]);
  return block.cells.some(([dx, dy]) => home(ax + dx, ay + dy) < room);
}
