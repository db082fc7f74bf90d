import type { SectorId } from '../data/vocabulary/sectors';
import { mix, palette, type Theme } from './palette';

/** Share of the sector's colour in the tint of a symbol known to its prefecture. */
const tintShare = 0.34;

/** The colours of one sector's symbol: hex values for a canvas, CSS variables for the page. */
export interface Paints {
  colour: string;
  /** Ink of a mark that stands on the colour. */
  glyph: string;
  /** The sector's colour laid thinly on the land. */
  tint: string;
  land: string;
  /** Ink of a letter that stands on the tint or on the land. */
  ink: string;
}

export const paintsOf = (sector: SectorId, theme: Theme): Paints => {
  const { ground, sectors } = palette[theme];
  const { colour, glyph } = sectors[sector];
  return {
    colour,
    glyph,
    tint: mix(colour, ground.land, tintShare),
    land: ground.land,
    ink: ground.ink,
  };
};

/** The same as CSS: follows the page's theme without being drawn again. */
export const cssPaintsOf = (sector: SectorId): Paints => ({
  colour: `var(--sector-${sector})`,
  glyph: `var(--glyph-${sector})`,
  tint: `color-mix(in srgb, var(--sector-${sector}) ${tintShare * 100}%, var(--land))`,
  land: 'var(--land)',
  ink: 'var(--ink)',
});
