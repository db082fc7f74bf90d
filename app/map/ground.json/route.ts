import { groundSources } from '@/geo/features/ground-sources';

export const dynamic = 'force-static';

/** The live map's ground: one file, fetched once, cached with the build. */
export const GET = () => Response.json(groundSources());
