import { facetIds } from '@/geo/features/facets';
import { everything, type Selection, type SiteFilter } from '@/geo/features/filter';
import { selectionIn } from '../view/paths';
import { viewParsers } from '../view/search-params';
import { sceneView } from './scene-link';

/** What a scene's link selects and shows, read as the address bar is. */
export const viewOfLink = (link: string): { filter: SiteFilter; selection: Selection } => {
  const [pathname = '', query = ''] = sceneView(link, 'zh').split('?');
  const asked = new URLSearchParams(query);
  const chosen = [...facetIds, 'words' as const].map((key) => [
    key,
    viewParsers[key].parse(asked.get(key) ?? ''),
  ]);
  const picks = viewParsers.picks.parse(asked.get('picks') ?? '') ?? [];
  return {
    filter: { ...everything, ...Object.fromEntries(chosen) },
    selection: selectionIn(pathname, picks),
  };
};
