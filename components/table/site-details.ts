import { entryOf, sites } from '@/data/dataset';
import type { Site } from '@/data/site';
import { counties, countyIds } from '@/data/vocabulary/counties';
import { type GroupId, groups } from '@/data/vocabulary/groups';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { inLine } from '../text/places';
import type { SiteDetail } from './table-site';

const countyNames: ReadonlyMap<string, Text> = new Map(
  countyIds.map((id) => [counties[id].adcode, counties[id].name]),
);

/** What a site is listed with: the group's name, or what the entry is called; nothing when alone. */
const listedWith = (site: Site, language: Language): string => {
  const { group, name, sites: held } = entryOf(site.entry);
  if (group) return t(groups[group as GroupId].name, language);
  return held.length > 1 ? t(name, language) : '';
};

const detailOf = (site: Site, language: Language): SiteDetail => ({
  id: site.id,
  written: site.written.join('、'),
  county: inLine(
    site.units.flatMap((unit) => countyNames.get(unit) ?? []),
    language,
  ),
  products: inLine(site.products, language),
  firms: inLine(site.firms, language),
  group: listedWith(site, language),
});

/** What the table says of every site beyond what the map knows, in one language. */
export const siteDetails = (language: Language): readonly SiteDetail[] =>
  sites.map((site) => detailOf(site, language));
