import { groupBy } from '@/data/group-by';
import type { SearchIndex, SearchKind } from '@/geo/search/search-entry';
import { type Found, finderOf } from './finder';

/** What results are shown under, by what they are. */
const groupOf = {
  city: 'places',
  county: 'places',
  region: 'places',
  locality: 'places',
  sector: 'sectors',
  leaf: 'sectors',
  page: 'pages',
  site: 'sites',
  product: 'products',
  firm: 'firms',
  target: 'figures',
  finding: 'findings',
  paragraph: 'paragraphs',
} as const satisfies Record<SearchKind, string>;

export type GroupId = (typeof groupOf)[SearchKind];

/** Results of one group, best first. */
export interface Section {
  group: GroupId;
  found: readonly Found[];
}

/** Finds what was typed, group by group; the group of the best result comes first. */
export type Sections = (query: string) => readonly Section[];

export const sectionsOf = (index: SearchIndex): Sections => {
  const find = finderOf(index);
  return (query) =>
    [...groupBy(find(query), ({ entry }) => groupOf[entry.kind])].map(([group, found]) => ({
      group,
      found,
    }));
};
