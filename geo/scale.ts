import type { Camera } from './projection';

/** Ground metres of one px at zoom 0 on the equator, for a world of 512 px. */
const metresPerPixel = 78_271.517;
const roundLengths = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Ground km of one CSS px in the middle of a map. */
export const kilometresPerPixel = ({ center: [, lat], zoom }: Camera): number =>
  (metresPerPixel * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom / 1000;

/** The longest round length, km, whose bar is at most so many px wide; 1 where none is. */
export const roundLength = (kilometresAPixel: number, widest: number): number =>
  roundLengths.findLast((km) => km / kilometresAPixel <= widest) ?? 1;
