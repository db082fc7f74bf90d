import { serifFamily } from '../fonts/serif';

/** The `text-font` of every map label. */
export const serif: string[] = [serifFamily];
