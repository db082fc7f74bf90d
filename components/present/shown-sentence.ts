import type { Text } from '@/data/vocabulary/languages';
import { isLit, isShown, type Selection, type SiteFilter } from '@/geo/features/filter';
import type { MapSite } from '@/geo/features/map-site';
import { mapSiteById, mapSites } from '@/geo/features/map-sites';
import { narrowed } from '../filter/chosen';
import { filterSentence } from '../filter/filter-sentence';
import { inBoth } from '../text/fill';
import { filterWords } from '../text/filter-words';
import { presentWords } from '../text/present-words';

/** The sites that stand out on the wall: what passes the filter and belongs to the page. */
export const litSites = (selection: Selection, filter: SiteFilter): MapSite[] => {
  const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
  return mapSites.filter((site) => isShown(site, filter) && isLit(site, selection, entry));
};

/** “23 of 192 sites: steel and coking”, in both languages. */
export const shownSentence = (selection: Selection, filter: SiteFilter): Text => {
  const lit = litSites(selection, filter);
  const isNarrowed = narrowed(filter).length > 0 || filter.words !== null;
  if (isNarrowed) return filterSentence(filter, lit.length, mapSites.length);
  if (lit.length === mapSites.length) return inBoth(presentWords.all, { count: lit.length });
  return inBoth(filterWords.shown, { count: lit.length, total: mapSites.length });
};
