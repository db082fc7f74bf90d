import type { PlaceId } from './records/where';
import type { Citation, Port } from './schema/entry';
import type { KindId } from './vocabulary/kinds';
import type { Text } from './vocabulary/languages';
import type { PrecisionId } from './vocabulary/precisions';
import type { PrefectureId } from './vocabulary/prefectures';
import type { RegionId } from './vocabulary/regions';
import type { SectorId } from './vocabulary/sectors';

/** How much ground a site covers: one place, several, a named region, or the whole province. */
export type Extent = 'place' | 'span' | 'region' | 'province';

/** One thing of the plan at one place (or one span, region, province), ready to draw and list. */
export interface Site {
  id: string;
  /** Plan order over the whole dataset, from 0. */
  order: number;
  /** The entry (head noun) it belongs to; sites of one entry are siblings. */
  entry: string;
  name: Text;
  kind: KindId;
  sector: SectorId;
  subsector?: string;
  extent: Extent;
  /** Empty for regions and the province. */
  places: readonly PlaceId[];
  region?: RegionId;
  /** Places as the plan writes them. */
  written: readonly string[];
  /** Adcodes of today's units that it lies in or covers; the province's own where nothing finer. */
  units: readonly string[];
  /** Every prefecture that it touches; empty for the province. */
  prefectures: readonly PrefectureId[];
  precision: PrecisionId;
  interpreted?: Text;
  citation: Citation;
  products: readonly Text[];
  firms: readonly Text[];
  port?: Port;
}

/** One head noun of the plan with its sites. */
export interface Entry {
  id: string;
  name: Text;
  kind: KindId;
  sector: SectorId;
  subsector?: string;
  stated?: { count: number; as: string };
  group?: string;
  citation: Citation;
  sites: readonly Site[];
}
