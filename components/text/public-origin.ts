import { operator } from '@/operator.config.mjs';

/** Where readers find this atlas: what a link must begin with that others are to follow. */
export const publicOrigin = (): URL => new URL(operator().publicOrigin ?? 'http://localhost:3000');
