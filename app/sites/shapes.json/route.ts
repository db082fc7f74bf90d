import type { Endpoints } from '@/components/fetch/endpoints';
import { sites } from '@/data/dataset';
import { siteGeometry } from '@/geo/export/site-geometry';

export const dynamic = 'force-static';

/** Where every site is, by its id: much larger than the rows, and only GeoJSON needs it. */
export const GET = () =>
  Response.json(
    Object.fromEntries(
      sites.map((site) => [site.id, siteGeometry(site)]),
    ) satisfies Endpoints['/sites/shapes.json'],
  );
