import type { Language } from '@/data/vocabulary/languages';
import type { Pixel } from '../projection';

/** Sizes of the map's lettering that a reader may choose, and what they multiply. */
export const textScales = { s: 0.88, m: 1, l: 1.15 } as const;

export type TextSize = keyof typeof textScales;

export const textSizes = Object.keys(textScales) as TextSize[];

/** The columns of sectors' names are given room for this much; elsewhere a test says if it lacks. */
export const largestText = Math.max(...Object.values(textScales));

/**
 * The same choice where English names fill their room at the middle size already and grow no
 * further: over the loom's columns and a phone's groups.
 */
export const tightTextScale = (language: Language, text: TextSize): number =>
  language === 'en' ? Math.min(1, textScales[text]) : textScales[text];

/** From the middle of a line of letters down to the line that they stand on, em. */
export const middleToBase = 0.36;

/** Of a name in both languages, Chinese over English: the English times the Chinese. */
export const englishShare = 0.8;

/** Height of each of its two lines, times the line's font size. */
export const bilingualLine = 1.08;

/** Where {@link textOffsets} keeps the offset for one size. */
export const offsetProperty = (text: TextSize, bilingual = false): string =>
  `${bilingual ? 'bilingual-' : ''}offset-${text}`;

/**
 * Properties that hold a name at a fixed distance in px from its anchor, whatever its size: the map
 * takes distances of text in em only.
 * @param size font size in px at the middle lettering
 * @param bilingual whether it is the place of the name in both languages
 */
export const textOffsets = (
  [dx, dy]: Pixel,
  size: number,
  bilingual = false,
): Record<string, [number, number]> =>
  Object.fromEntries(
    textSizes.map((text) => {
      const em = size * textScales[text];
      return [offsetProperty(text, bilingual), [dx / em, dy / em]];
    }),
  );
