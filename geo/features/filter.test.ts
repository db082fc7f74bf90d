import { expect, test } from '@playwright/test';
import { sites } from '../../data/dataset';
import { chapterIdOf } from '../../data/outline/chapters';
import { randomFrom } from '../../data/seeded-random';
import type { Site } from '../../data/site';
import { leafOf } from '../../data/vocabulary/leaves';
import { facetIds, facets } from './facets';
import { everything, isShown, leftBy, type SiteFilter } from './filter';
import { mapSites } from './map-sites';

const random = randomFrom(3);

const words = [null, null, null, '锂离子', 'glass', '煤', 'STEEL', 'no such thing'] as const;

const someOf = <Value>(values: readonly Value[]): ReadonlySet<Value> | null => {
  if (random() < 0.4) return null;
  const share = random();
  return new Set(values.filter(() => random() < share));
};

const randomFilter = (): SiteFilter => ({
  ...everything,
  ...Object.fromEntries(facetIds.map((facet) => [facet, someOf<string>(facets[facet].values)])),
  words: words[Math.floor(random() * words.length)] ?? null,
});

/** The same question put to the records, one dimension after the other. */
const passesInRecords = (site: Site, filter: SiteFilter): boolean => {
  if (filter.sectors && !filter.sectors.has(leafOf(site))) return false;
  if (filter.kinds && !filter.kinds.has(site.kind)) return false;
  if (filter.precisions && !filter.precisions.has(site.precision)) return false;
  if (filter.readings && !filter.readings.has(site.interpreted ? 'interpreted' : 'stated')) {
    return false;
  }
  if (filter.chapters && !filter.chapters.has(chapterIdOf(site.citation.paragraph))) return false;
  const { cities } = filter;
  if (cities && site.prefectures.filter((city) => cities.has(city)).length === 0) return false;
  const texts = [site.name, ...site.products, ...site.firms].flatMap(({ zh, en }) => [zh, en]);
  const wanted = filter.words?.toLowerCase();
  return !wanted || texts.some((text) => text.toLowerCase().includes(wanted));
};

test('two hundred random filters show what the records say, no more and no less', () => {
  for (let run = 0; run < 200; run += 1) {
    const filter = randomFilter();
    const shown = mapSites.filter((site) => isShown(site, filter)).map(({ id }) => id);
    const expected = sites.filter((site) => passesInRecords(site, filter)).map(({ id }) => id);
    expect(shown).toEqual(expected);
  }
});

test('the number beside an option is what choosing it leaves, whatever else is filtered', () => {
  for (let run = 0; run < 200; run += 1) {
    const filter = randomFilter();
    for (const facet of facetIds) {
      const { values } = facets[facet];
      const value = values[Math.floor(random() * values.length)];
      if (!value) throw new Error(`${facet} has no values`);
      const promised = leftBy(mapSites, filter, facet, [value] as never).length;
      const chosen = { ...filter, [facet]: new Set([value]) };
      expect(promised).toBe(sites.filter((site) => passesInRecords(site, chosen)).length);
    }
  }
});

test('every value that a site has is one that can be chosen', () => {
  for (const facet of facetIds) {
    const known = new Set<string>(facets[facet].values);
    for (const site of mapSites) {
      for (const value of [site[facets[facet].property]].flat()) {
        expect(known.has(value), `${site.id}: ${facet} ${value}`).toBe(true);
      }
    }
  }
});
