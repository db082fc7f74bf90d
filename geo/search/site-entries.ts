import { sites } from '../../data/dataset';
import type { Site } from '../../data/site';
import type { Text } from '../../data/vocabulary/languages';
import { prefectures } from '../../data/vocabulary/prefectures';
import { regions } from '../../data/vocabulary/regions';
import { hasWords } from '../features/filter';
import { mapSiteOf } from '../features/map-site';
import { marginNames } from '../features/margin-names';
import { inOneLine } from './in-one-line';
import type { SearchEntry, SearchKind } from './search-entry';

const whereabouts = ({ region, prefectures: touched }: Site): Text => {
  if (region) return regions[region].label;
  return touched.length > 0
    ? inOneLine(touched.map((id) => prefectures[id].name))
    : marginNames.province;
};

const siteEntries = sites.map(
  (site): SearchEntry => ({
    kind: 'site',
    goal: { type: 'site', id: site.id },
    ...site.name,
    note: whereabouts(site),
  }),
);

const mapSites = sites.map(mapSiteOf);

/** As the filter by words counts them, so that a result keeps what it promises. */
const countOf = (words: string): number => mapSites.filter((site) => hasWords(site, words)).length;

const heldThing = (kind: SearchKind, name: Text, holders: readonly Site[]): SearchEntry => {
  const counts = { zh: countOf(name.zh), en: countOf(name.en) };
  const [only, ...more] = holders;
  if (only && more.length === 0 && counts.zh === 1) {
    return { kind, goal: { type: 'site', id: only.id }, ...name, note: only.name };
  }
  return { kind, goal: { type: 'words', words: name }, ...name, sites: counts };
};

const heldThings = (kind: SearchKind, held: (site: Site) => readonly Text[]): SearchEntry[] => {
  const names = new Map(sites.flatMap(held).map((name) => [name.zh, name]));
  return [...names.values()].map((name) =>
    heldThing(
      kind,
      name,
      sites.filter((site) => held(site).some(({ zh }) => zh === name.zh)),
    ),
  );
};

/** Every site, and every product and firm of theirs, each once. */
export const siteAndProductEntries: readonly SearchEntry[] = [
  ...siteEntries,
  ...heldThings('product', ({ products }) => products),
  ...heldThings('firm', ({ firms }) => firms),
];
