import faces from './serif.json' with { type: 'json' };

/** A font file and the characters that it holds, as MapLibre's `font-faces` takes them. */
export interface FontFace {
  url: string;
  'unicode-range': string[];
}

/** The family's name in CSS and in `text-font`. */
export const serifFamily = 'Atlas Serif';

/** The same letters in two weights, for English sentences: CSS alone uses it. */
export const textFamily = 'Atlas Text';

/**
 * The atlas's own serif (Noto Serif and Noto Serif SC, weight 600), cut to what the atlas writes:
 * Latin, the opening view, all other names, and what the main Chinese file lacks. Made by
 * `npm run fonts:build`, as is `public/fonts/atlas-serif.css` with the same faces.
 */
export const serifFaces: FontFace[] = faces;
