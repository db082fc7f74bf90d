import type { PrecisionId } from '../data/vocabulary/precisions';
import type { ShapeId, SymbolDesign } from './symbol';
import type { Paints } from './symbol-paints';

/** The sector's letter in a symbol: centred on x = 0, its middle at `y`, px. */
export interface Letter {
  text: string;
  y: number;
  size: number;
  fill: string;
}

/** Symbols of this size and larger say their sector by a letter as well, px. */
export const letteredFrom = 20;

/** Shapes that have room for a letter, and how much of their height it takes for Chinese. */
const letterHeights: Partial<Record<ShapeId, number>> = {
  base: 0.56,
  cluster: 0.54,
  park: 0.54,
  zone: 0.54,
  project: 0.44,
};

/** A Latin pair is as wide as one character when it is set this much smaller. */
const latinShare = 0.8;

const isFine = (precision: PrecisionId): boolean => precision === 'exact' || precision === 'town';

/** The letter of a symbol of so many px; undefined where it is too small or its shape has no room. */
export const letterIn = (
  { shape, precision }: Pick<SymbolDesign, 'shape' | 'precision'>,
  size: number,
  { glyph, ink }: Paints,
  text: string | undefined,
): Letter | undefined => {
  const height = letterHeights[shape];
  if (!text || !height || size < letteredFrom) return undefined;
  const full = isFine(precision) || precision === 'county';
  return {
    text,
    y: isFine(precision) ? -0.1 * size : 0,
    size: size * height * ([...text].length > 1 ? latinShare : 1) * (isFine(precision) ? 0.9 : 1),
    fill: full ? glyph : ink,
  };
};
