import type { Endpoints } from '@/components/fetch/endpoints';
import { sites } from '@/data/dataset';
import { siteRow } from '@/geo/export/site-row';

export const dynamic = 'force-static';

/** Every site as the files that readers take away hold it, in the plan's order. */
export const GET = () => Response.json(sites.map(siteRow) satisfies Endpoints['/sites/rows.json']);
