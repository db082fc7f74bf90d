import type { MapView } from './map-view';

/** How long one band of zoom takes to give way to the next, ms. */
export const fadeTime = 120;

/** An opacity in the band that is seen; none in the one that it is fading from. */
export const seenIn = ({ bands }: MapView, band: number, opacity = 1): number =>
  bands.seen === band ? opacity : 0;

/** Where motion is unwanted, one band is simply there instead of the other. */
export const fade = ({ still }: MapView): { duration: number; delay: number } => ({
  duration: still ? 0 : fadeTime,
  delay: 0,
});
