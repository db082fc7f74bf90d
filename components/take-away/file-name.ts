import { plan } from '@/data/vocabulary/plan';
import { facetIds } from '@/geo/features/facets';
import type { SiteFilter } from '@/geo/features/filter';
import { viewParsers } from '../view/search-params';

/** What of a filter has room in a name; more is a number. */
const longest = 36;

/** Letters and digits of any script, joined by dashes: nothing that a file system or shell minds. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('!', 'not-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();

/** A filter in as few characters as tell two files apart: `metallurgy-coking_luliang-linfen`. */
export const filterBrief = (filter: SiteFilter): string => {
  const parts = facetIds.flatMap((facet) => {
    const chosen = filter[facet];
    if (!chosen) return [];
    const named = plain(viewParsers[facet].serialize(chosen as never));
    return [named.length > longest ? `${chosen.size}-${facet}` : named];
  });
  if (filter.words) parts.push(plain(filter.words).slice(0, longest));
  return parts.filter(Boolean).join('_') || 'all';
};

/** `shanxi-sites_2026-01-31_coking_luliang.csv` */
export const fileNameOf = (brief: string, date: string, extension: string): string =>
  `${plan.slug}-sites_${date}_${brief}.${extension}`;
