import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { Pixel } from '../projection';
import type { Band } from './bands';
import { type Block, settingsOf } from './block';
import { type Standing, shifted } from './box';
import { captionChoices, captionWidth, centredCaptionChoices, spacedCaptionWidth } from './caption';
import type { Depth } from './ground';
import { cheapestStand, type Lot, type Stand, standingOf } from './lot';
import { inPlateOrder, type PlaceableSite, type PlacementInput } from './placeable';

/** Plates that belong to no city: a region's, in its prefectures, and two outside the outline. */
export interface AreaPlate {
  id: string;
  kind: 'region' | 'margin';
  sites: PlaceableSite[];
  stand: Stand;
}

export interface Union {
  depth: Depth;
  middle: Pixel;
  /** px² */
  area: number;
  parts: readonly Depth[];
}

export interface AreaGround {
  band: Band;
  input: PlacementInput;
  seats: readonly Pixel[];
  located: readonly Standing[];
  /** Depth in the union of some prefectures, and its middle, in px of the band. */
  unionOf(prefectures: readonly PrefectureId[]): Union;
  /** Depth in the whole province. */
  province: Depth;
}

/** What a border through a region's plate costs, px of distance at the opening. */
const straddleCost = 60;

const widestInMargin = 8;

/** Room between a margin plate and the province, px. */
const marginRoom = 8;

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

/**
 * Sets the region plates, the smallest union first, each as near the middle of its prefectures as
 * what stands already allows. Throws where a union has no room left.
 */
export function setRegionPlates(ground: AreaGround, standing: readonly Standing[]): AreaPlate[] {
  const { band, input } = ground;
  const queue = regionsOf(input)
    .map((region) => ({ ...region, union: ground.unionOf(region.prefectures) }))
    .sort((a, b) => a.union.area - b.union.area || a.id.localeCompare(b.id));
  const plates: AreaPlate[] = [];
  for (const { id, sites, union } of queue) {
    const label = input.regionLabels[id] ?? { zh: id, en: id };
    const width = spacedCaptionWidth(label, band.regionCaption);
    const lot: Lot = {
      band,
      depth: union.depth,
      homeOf: (anchor) => homeIn(union, anchor),
      cornerCost: 20,
      clearance: band.size / 2 + 1,
      surroundings: {
        seats: ground.seats,
        located: ground.located,
        plates: [...standing, ...plates.map(({ stand }) => standingOf(stand))],
      },
      strict: true,
      plateGap: band.pitch,
      symbolGap: band.pitch / 2,
      costAt: (block, anchor) =>
        Math.hypot(anchor[0] - union.middle[0], anchor[1] - union.middle[1]) +
        6 * Math.abs(block.columns - 3 * block.rows) +
        4 * (block.columns * block.rows - block.cells.length) +
        (straddles(union, block, anchor) ? straddleCost * band.minScale : 0),
      captionsFor: (block) => centredCaptionChoices(block, width, band.regionCaption),
      namesFor: () => [],
    };
    const blocks = settingsOf(sites, ['run-on'], 6, band);
    const reach = 300 * band.minScale;
    const stand = cheapestStand(lot, blocks, union.middle, reach, 2);
    if (!stand) throw new Error(`Region ${id}: no room for ${sites.length} symbols`);
    plates.push({ id, kind: 'region', sites, stand });
  }
  return plates;
}

/** The prefecture of a union that a point lies in. */
function homeIn({ parts, depth }: Union, [x, y]: Pixel): Depth {
  return parts.find((part) => part(x, y) > 0) ?? depth;
}

/** Whether an inner border of the union runs through the block. */
function straddles(union: Union, block: Block, anchor: Pixel): boolean {
  const home = homeIn(union, anchor);
  const [x0, y0, x1, y1] = shifted(block.box, anchor);
  return Math.min(home(x0, y0), home(x1, y0), home(x0, y1), home(x1, y1)) < 2;
}

/** Where the margin plates would best begin, stage px: the empty north-west of the stage. */
const marginCorner: Pixel = [22, 104];

/**
 * Sets the plates of the province-wide sites and of the spans outside the outline, one under the
 * other, flush left, from the north-west corner of the stage.
 */
export function setMarginPlates(ground: AreaGround): AreaPlate[] {
  const { band, input, province } = ground;
  const plates: AreaPlate[] = [];
  for (const id of ['province', 'span'] as const) {
    const sites = inPlateOrder(input.sites.filter(({ at }) => at.form === id));
    if (sites.length === 0) continue;
    const width = captionWidth(
      input.marginLabels[id],
      band.cityCaption,
      String(sites.length).length,
    );
    const left = Math.round(marginCorner[0] * band.minScale);
    const top = Math.round(marginCorner[1] * band.minScale);
    const lot: Lot = {
      band,
      homeOf: () => () => 0,
      cornerCost: 0,
      depth: (x, y) => (x < 8 || y < 8 ? -1 : -province(x, y) - marginRoom),
      clearance: 0,
      surroundings: {
        seats: ground.seats,
        located: ground.located,
        plates: plates.map(({ stand }) => standingOf(stand)),
      },
      strict: true,
      plateGap: band.pitch,
      symbolGap: band.pitch / 2,
      costAt: ({ box, columns, rows, cells }, [x, y]) =>
        3 * Math.abs(x + box[0] - left) +
        Math.max(0, top - y - box[1]) * 10 +
        Math.abs(y + box[1] - top) +
        4 * Math.abs(columns - 2.2 * rows) +
        4 * (columns * rows - cells.length),
      captionsFor: (block) => captionChoices(block, width, band.cityCaption).slice(0, 1),
      namesFor: () => [],
    };
    const blocks = settingsOf(sites, ['run-on'], widestInMargin, band);
    const near: Pixel = [left + 50, top + 60];
    const stand = cheapestStand(lot, blocks, near, 100 * band.minScale ** 0.5, 1);
    if (!stand) throw new Error(`Margin plate ${id}: no room for ${sites.length} symbols`);
    plates.push({ id, kind: 'margin', sites, stand });
  }
  return plates;
}
