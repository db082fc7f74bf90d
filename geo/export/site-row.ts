import { entryOf } from '@/data/dataset';
import type { Site } from '@/data/site';
import type { SiteRow } from './site-columns';

/** What the sites that the plan lists or counts as one thing share; null for a site by itself. */
export const groupOf = (site: Site): string | null => {
  const { id, group, sites } = entryOf(site.entry);
  return group ?? (sites.length > 1 ? id : null);
};

export const siteRow = (site: Site): SiteRow => ({
  id: site.id,
  name_zh: site.name.zh,
  name_en: site.name.en,
  kind: site.kind,
  sector: site.sector,
  subsector: site.subsector ?? null,
  group: groupOf(site),
  places_zh: site.written,
  units: site.units,
  precision: site.precision,
  interpreted: site.interpreted !== undefined,
  paragraph: site.citation.paragraph,
  phrase: site.citation.phrase,
  products: site.products.map(({ zh }) => zh),
  firms: site.firms.map(({ zh }) => zh),
  url: `/zh/sites/${site.id}`,
});
