import type { z } from 'zod';
import type { PlaceId } from './records/where';
import type { entrySchema, Where } from './schema/entry';
import type { Entry, Extent, Site } from './site';
import { type CountyId, counties } from './vocabulary/counties';
import type { Text } from './vocabulary/languages';
import { type LocalityId, localities } from './vocabulary/localities';
import { plan } from './vocabulary/plan';
import { type PrecisionId, precisionIds } from './vocabulary/precisions';
import { type PrefectureId, prefectures } from './vocabulary/prefectures';
import { type RegionId, regions } from './vocabulary/regions';

type ParsedEntry = z.output<typeof entrySchema>;
type ParsedSite = ParsedEntry['sites'][number];

const provinceAdcode = plan.province.adcode;

interface Place {
  name: Text;
  adcode: string;
  prefecture: PrefectureId;
  precision: PrecisionId;
}

/** What the vocabulary knows of a place, whichever list it is in. */
export const placeOf = (id: PlaceId): Place => {
  if (id in prefectures) {
    const prefecture = id as PrefectureId;
    return { ...prefectures[prefecture], prefecture, precision: 'prefecture' };
  }
  if (id in counties) {
    const county = counties[id as CountyId];
    return {
      name: county.short,
      adcode: county.adcode,
      prefecture: county.prefecture,
      precision: 'county',
    };
  }
  const locality = localities[id as LocalityId];
  return { ...locality, adcode: counties[locality.county].adcode };
};

/** Upper-cases the first letter of an English name; Chinese is left alone. */
const titled = (name: Text): Text => ({
  zh: name.zh,
  en: name.en.charAt(0).toUpperCase() + name.en.slice(1),
});

const joined = (names: readonly Text[], noun: Text): Text => ({
  zh: `${names.map(({ zh }) => zh).join('-')}${noun.zh}`,
  en: `${names.map(({ en }) => en).join('–')} ${noun.en}`,
});

interface Located {
  extent: Extent;
  places: PlaceId[];
  region?: RegionId;
  units: string[];
  prefectures: PrefectureId[];
  precision: PrecisionId;
  suffix: string;
  labels: Text[];
}

const locate = (where: Where): Located => {
  if ('place' in where) {
    const place = placeOf(where.place as PlaceId);
    return {
      extent: 'place',
      places: [where.place as PlaceId],
      units: [place.adcode],
      prefectures: [place.prefecture],
      precision: place.precision,
      suffix: where.place,
      labels: [place.name],
    };
  }
  if ('span' in where) {
    const ids = where.span as PlaceId[];
    const places = ids.map(placeOf);
    return {
      extent: 'span',
      places: ids,
      units: places.map(({ adcode }) => adcode),
      prefectures: [...new Set(places.map(({ prefecture }) => prefecture))],
      precision: coarsest(places.map(({ precision }) => precision)),
      suffix: ids.join('-'),
      labels: places.map(({ name }) => name),
    };
  }
  if ('region' in where) {
    const region = regions[where.region as RegionId];
    return {
      extent: 'region',
      places: [],
      region: where.region as RegionId,
      units: region.units.map((unit) => prefectures[unit].adcode),
      prefectures: [...region.units],
      precision: 'region',
      suffix: where.region,
      labels: [region.label],
    };
  }
  return {
    extent: 'province',
    places: [],
    units: [provinceAdcode],
    prefectures: [],
    precision: 'province',
    suffix: '',
    labels: [],
  };
};

const coarsest = (all: readonly PrecisionId[]): PrecisionId =>
  all.reduce((worst, next) =>
    precisionIds.indexOf(next) > precisionIds.indexOf(worst) ? next : worst,
  );

/** A region whose extent is our reading makes every site in it interpreted. */
const readingOf = (region: RegionId | undefined): Text | undefined =>
  region && regions[region].reading === 'interpreted' ? regions[region].why : undefined;

const nameOf = (entry: ParsedEntry, site: ParsedSite, located: Located): Text => {
  if (site.name) return titled(site.name);
  if (located.extent === 'province') return titled(entry.name);
  if (located.extent === 'region') {
    const label = located.labels[0];
    const written = site.written[0];
    if (label && written)
      return { zh: `${written}${entry.name.zh}`, en: `${label.en} ${entry.name.en}` };
  }
  return joined(located.labels, entry.name);
};

const expandSite = (entry: ParsedEntry, site: ParsedSite): Omit<Site, 'order'> => {
  const located = locate(site.where);
  const { extent, places, region, units, precision } = located;
  const interpreted = site.interpreted ?? entry.interpreted ?? readingOf(region);
  return {
    id: site.id ?? (located.suffix ? `${entry.id}-${located.suffix}` : entry.id),
    entry: entry.id,
    name: nameOf(entry, site, located),
    kind: entry.kind,
    sector: entry.sector,
    ...(entry.subsector ? { subsector: entry.subsector } : {}),
    extent,
    places,
    ...(region ? { region } : {}),
    written: site.written,
    units,
    prefectures: located.prefectures,
    precision,
    ...(interpreted ? { interpreted } : {}),
    citation: site.citation ?? entry.citation,
    products: entry.products ?? [],
    firms: entry.firms ?? [],
    ...(site.port ? { port: site.port } : {}),
  };
};

/**
 * Turns parsed entries into entries with sites, in the order given.
 * A site's id is its entry's id and its place's, unless the record gives one.
 */
export const expand = (parsed: readonly ParsedEntry[]): Entry[] => {
  let order = 0;
  return parsed.map((entry) => ({
    id: entry.id,
    name: titled(entry.name),
    kind: entry.kind,
    sector: entry.sector,
    ...(entry.subsector ? { subsector: entry.subsector } : {}),
    ...(entry.stated ? { stated: entry.stated } : {}),
    ...(entry.group ? { group: entry.group } : {}),
    citation: entry.citation,
    sites: entry.sites.map((site) => ({ ...expandSite(entry, site), order: order++ })),
  }));
};
