import { mapSites } from '@/geo/features/map-sites';

export const dynamic = 'force-dynamic';

/** For whatever watches the server: it answers, and it has its data. */
export const GET = () =>
  Response.json(
    { status: 'ok', sites: mapSites.length },
    { headers: { 'cache-control': 'no-store' } },
  );
