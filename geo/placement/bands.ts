/**
 * The three bands of zoom, from `symbol_bands` and `type` of the design tokens. Scales are times the
 * opening, sizes px at the reference stage.
 */
export interface Band {
  minScale: number;
  maxScale: number;
  /** Side of a symbol's box. */
  size: number;
  /** Side of its cell, which is its hit area. */
  pitch: number;
  familyGap: number;
  /** How far the map is taken to grow while the plate keeps its pixels, times `minScale`. */
  growth: number;
  /** Font sizes of the captions. */
  cityCaption: number;
  regionCaption: number;
  /** One line a sector with its name at the left. */
  sectorLines: boolean;
}

export const bands: readonly Band[] = [
  {
    minScale: 1,
    maxScale: 1.7,
    size: 12,
    pitch: 13,
    familyGap: 2,
    growth: 1.75,
    cityCaption: 13,
    regionCaption: 11.5,
    sectorLines: false,
  },
  {
    minScale: 1.7,
    maxScale: 3.5,
    size: 16,
    pitch: 18,
    familyGap: 3,
    growth: 2.1,
    cityCaption: 15,
    regionCaption: 13,
    sectorLines: false,
  },
  {
    minScale: 3.5,
    maxScale: Number.POSITIVE_INFINITY,
    size: 20,
    pitch: 23,
    familyGap: 4,
    growth: 2.6,
    cityCaption: 17,
    regionCaption: 14,
    sectorLines: true,
  },
];

/** Distance from a seat's centre that its ring and halo take, px. */
export const seatRadius = 4.5;
