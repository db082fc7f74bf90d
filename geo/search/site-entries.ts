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

/** What stands in brackets is another name: Taigang (TISCO), 锅炉（窑炉）. */
const bracketed = ({ zh, en }: Text): readonly string[] =>
  [zh, en].flatMap((name) => /[(（](.+)[)）]/.exec(name)?.[1] ?? []);

const heldThing = (kind: SearchKind, name: Text, holders: readonly Site[]): SearchEntry => {
  const counts = { zh: countOf(name.zh), en: countOf(name.en) };
  const also = bracketed(name);
  const thing = { kind, ...name, ...(also.length > 0 && { also }) };
  const [only, ...more] = holders;
  if (only && more.length === 0 && counts.zh === 1) {
    return { ...thing, goal: { type: 'site', id: only.id }, note: only.name };
  }
  return { ...thing, goal: { type: 'words', words: name }, sites: counts };
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
