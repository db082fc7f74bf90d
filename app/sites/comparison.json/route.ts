import type { Endpoints } from '@/components/fetch/endpoints';
import { comparison } from '@/geo/features/comparison';

export const dynamic = 'force-static';

/** What the shortlist sets side by side. */
export const GET = () => Response.json(comparison() satisfies Endpoints['/sites/comparison.json']);
