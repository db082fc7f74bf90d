import type { Text } from '@/data/vocabulary/languages';
import { leavesOf } from '@/data/vocabulary/leaves';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { type FacetId, facetIds } from '@/geo/features/facets';
import type { SiteFilter } from '@/geo/features/filter';
import { facetWords } from '../text/facet-words';

/** One thing that a facet is narrowed to, and what to choose instead to be rid of it. */
export interface Chosen {
  facet: FacetId;
  name: Text;
  values: readonly string[];
}

const asWholeSectors = (chosen: ReadonlySet<string>): Chosen[] =>
  sectorIds.flatMap((sector): Chosen[] => {
    const leaves = leavesOf(sector);
    const on = leaves.filter(({ id }) => chosen.has(id));
    if (on.length === leaves.length) {
      return [{ facet: 'sectors', name: sectors[sector].name, values: on.map(({ id }) => id) }];
    }
    return on.map(({ id, name }) => ({ facet: 'sectors', name, values: [id] }));
  });

const oneByOne = (facet: FacetId, chosen: ReadonlySet<string>): Chosen[] =>
  [...chosen].map((value) => ({
    facet,
    name: facetWords[facet].nameOf(value as never),
    values: [value],
  }));

/** What a facet is narrowed to, in the plan's order; a sector that is on as a whole is one. */
export const chosenOf = (facet: FacetId, chosen: ReadonlySet<string>): Chosen[] =>
  facet === 'sectors' ? asWholeSectors(chosen) : oneByOne(facet, chosen);

/** The facets that are narrowed, with what they are narrowed to. */
export const narrowed = (filter: SiteFilter): { facet: FacetId; chosen: Chosen[] }[] =>
  facetIds.flatMap((facet) => {
    const held = filter[facet];
    return held ? [{ facet, chosen: chosenOf(facet, held) }] : [];
  });
