import { blockOf, loomOf } from '@/geo/features/loom';
import { mapSites } from '@/geo/features/map-sites';
import { drawnGround } from '@/geo/features/stage';

/** The loom of the dataset. */
export const woven = loomOf(mapSites, drawnGround.seats);

/** Left and right edge of its two blocks, px of the stage. */
export const blocks = { region: blockOf(woven, 'region'), span: blockOf(woven, 'span') } as const;
