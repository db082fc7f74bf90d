import type { MapSite } from '@/geo/features/map-site';

/** What the table says of a site and the map does not know, in the page's language. */
export interface SiteDetail {
  id: string;
  /** Places as the plan writes them, always Chinese. */
  written: string;
  county: string;
  products: string;
  firms: string;
  group: string;
}

/** A row of the table. */
export type TableSite = MapSite & SiteDetail;
