import type { LngLat, Pixel } from '../projection';
import type { Box } from './box';
import type { CaptionPlace } from './caption';

/**
 * The result of the placement. Offsets and boxes are px from the projected anchor, x to the right, y
 * downwards, at the reference drawing; where the opening is drawn larger or smaller, they and the
 * sizes are multiplied by `stageScale`. Anchors are lng/lat.
 */
export interface Placement {
  bands: PlacedBand[];
  groups: PlacedGroup[];
}

export interface PlacedBand {
  /** Times the opening; the first band also serves below its `minScale`, drawn smaller. */
  minScale: number;
  /** Times the opening; `null` where there is no end. */
  maxScale: number | null;
  size: number;
  pitch: number;
  symbols: PlacedSymbol[];
  plates: PlacedPlate[];
}

export interface PlacedSymbol {
  /** The site's. */
  id: string;
  anchor: LngLat;
  /** Of the symbol's centre. */
  offset: Pixel;
  /** The plate it stands in; sites known finer than to their prefecture stand in none. */
  plate?: string;
  /** The true place, where the symbol had to stand beside it. */
  leaderTo?: LngLat;
}

export interface PlacedPlate {
  /** A prefecture's id, a region's, `province` or `span`. */
  id: string;
  kind: 'prefecture' | 'region' | 'margin';
  anchor: LngLat;
  /** At half the height of the text. */
  caption: CaptionPlace;
  /** The same for the name in both languages, one under the other. */
  bilingual: CaptionPlace;
  /** The extent of the symbols, without the caption. */
  box: Box;
  /** Third band: where a sector's name ends, at half its height. */
  lines?: { sectorRank: number; offset: Pixel }[];
  /** The seat, where the block comes to lie away from it somewhere in the band. */
  leaderTo?: LngLat;
  /** Where on the block a hairline to `leaderTo` begins. */
  leaderFrom?: Pixel;
  /** Times the opening: below it block and seat are side by side, and there is no hairline. */
  leaderMinScale?: number;
}

/** A phone's group symbol: the sites of one city, or of one of the three forms that have none. */
export interface PlacedGroup {
  /** A prefecture's id, `region`, `span` or `province`. */
  id: string;
  kind: 'prefecture' | 'margin';
  /** Of the middle of its 44 × 46 px. */
  anchor: LngLat;
  offset: Pixel;
  /** Sites' ids in plate order; every site is in exactly one group. */
  members: string[];
}
