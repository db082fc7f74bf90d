/** A site as other programs read it; names and order of the properties are a promise. */
export interface SiteRow {
  id: string;
  name_zh: string;
  name_en: string;
  kind: string;
  sector: string;
  subsector: string | null;
  /** Shared by the sites that the plan lists or counts as one thing; null for a site by itself. */
  group: string | null;
  /** As the plan writes them. */
  places_zh: readonly string[];
  /** Adcodes. */
  units: readonly string[];
  precision: string;
  interpreted: boolean;
  paragraph: number;
  phrase: string;
  /** As the plan writes them, as are the firms. */
  products: readonly string[];
  firms: readonly string[];
  /** The site's page: a path from the root of the atlas, wherever that is served. */
  url: string;
}

export const siteColumns = [
  'id',
  'name_zh',
  'name_en',
  'kind',
  'sector',
  'subsector',
  'group',
  'places_zh',
  'units',
  'precision',
  'interpreted',
  'paragraph',
  'phrase',
  'products',
  'firms',
  'url',
] as const satisfies readonly (keyof SiteRow)[];
