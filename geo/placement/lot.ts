import type { Pixel } from '../projection';
import type { Band } from './bands';
import type { Block } from './block';
import type { Box, Standing } from './box';
import type { CaptionChoice } from './caption';
import type { Depth } from './ground';

/** What already stands in a band and must be kept clear of. */
export interface Surroundings {
  seats: readonly Pixel[];
  /** Symbols of sites known finer than to their prefecture. */
  located: readonly Standing[];
  /** Plates with their captions and sector names. */
  plates: readonly Standing[];
}

/** Where a block may stand, and what it costs there. */
export interface Lot {
  band: Band;
  /** Depth in the ground that every symbol must lie in. */
  depth: Depth;
  /** Depth in the one prefecture that a caption would best not leave. */
  homeOf(anchor: Pixel): Depth;
  /** What each corner of a caption outside `homeOf` costs. */
  cornerCost: number;
  /** Depth that a symbol's centre needs at the band's smallest scale, px. */
  clearance: number;
  surroundings: Surroundings;
  /** Whether nothing may ever cross the block as the map grows; if not, each crossing costs. */
  strict: boolean;
  /** Gap that the block and its caption keep from other plates, px. */
  plateGap: number;
  /** Gap that the block keeps from finer-known symbols, px. */
  symbolGap: number;
  /** Without the caption and the crossings. */
  costAt(block: Block, anchor: Pixel): number;
  /** What a stand costs at least whose anchor is this far from where it is looked for, px. */
  leastAt(distance: number): number;
  captionsFor(block: Block): readonly CaptionChoice[];
  /** Boxes of the sector names, about the block's anchor. */
  namesFor(block: Block): readonly Box[];
}

/** A block at its place. */
export interface Stand {
  block: Block;
  anchor: Pixel;
  caption: CaptionChoice;
  names: readonly Box[];
  cost: number;
}
