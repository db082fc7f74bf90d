import spansFile from '../generated/spans.json' with { type: 'json' };
import ground from '../generated/stage-ground.json' with { type: 'json' };
import type { LngLat } from '../projection';
import type { StageGround } from './stage-ground';

/** The ground of the drawn map, as `npm run place` projected it. */
export const drawnGround = ground as unknown as StageGround;

/** The line of each span, lng, lat. */
export const spanLines = spansFile as unknown as readonly { id: string; line: readonly LngLat[] }[];
