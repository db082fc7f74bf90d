import { grounds } from '@/geo/where/grounds';

export const dynamic = 'force-static';

/** Where every site may stand: fetched when a reader first asks where. */
export const GET = () => Response.json(grounds());
