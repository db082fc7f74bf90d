import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { englishShare, offsetProperty, textScales } from '../placement/text-size';
import type { MapView } from './map-view';
import { keptSize } from './zooms';

/** A font size in px as the reader chose the map's lettering. */
export const lettered = (px: number, { text }: Pick<MapView, 'text'>): number =>
  px * textScales[text];

/** The same, kept from the opening view inwards. */
export const keptLettered = (px: number, view: MapView): ExpressionSpecification =>
  keptSize(lettered(px, view), view);

/** The offset that `textOffsets` gave, for the lettering of a view. */
export const textOffset = (
  { text }: Pick<MapView, 'text'>,
  bilingual = false,
): ExpressionSpecification => ['get', offsetProperty(text, bilingual)];

/** Chinese over English, the English smaller; what is given stands after the Chinese. */
export const inBothLanguages = (after: readonly unknown[] = []): ExpressionSpecification =>
  [
    'format',
    ['get', 'zh'],
    {},
    ...after,
    '\n',
    {},
    ['get', 'en'],
    { 'font-scale': englishShare },
  ] as unknown as ExpressionSpecification;
