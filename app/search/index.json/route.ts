import { searchPages } from '@/components/search/search-pages';
import { searchIndexOf } from '@/geo/search/search-index';

export const dynamic = 'force-static';

/** All that can be searched for: one file, fetched when the search field is first used. */
export const GET = () => Response.json(searchIndexOf(searchPages));
