import type { FeatureCollection } from 'geojson';
import type { SiteRow } from '@/geo/export/site-columns';
import type { SiteShape } from '@/geo/export/site-geometry';
import type { Comparison } from '@/geo/features/comparison';
import type { SearchIndex } from '@/geo/search/search-entry';
import type { Grounds } from '@/geo/where/grounds';

/** What each endpoint of our own answers; its route satisfies the same. */
export interface Endpoints {
  '/map/ground.json': Readonly<Record<string, FeatureCollection>>;
  '/where/grounds.json': Grounds;
  '/search/index.json': SearchIndex;
  '/sites/rows.json': readonly SiteRow[];
  '/sites/shapes.json': Readonly<Record<string, SiteShape | null>>;
  '/sites/comparison.json': Comparison;
}
