import type { Text } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { LngLat } from '../projection';

/** How far the plan lets a site be placed. */
export type PlacedAt =
  | { form: 'prefecture'; prefecture: PrefectureId }
  | {
      form: 'located';
      lngLat: LngLat;
      precision: 'exact' | 'town' | 'county';
      prefecture: PrefectureId;
    }
  | { form: 'region'; region: string; prefectures: readonly PrefectureId[] }
  | { form: 'span' }
  | { form: 'province' };

/** What the placement has to know of a site, and no more. */
export interface PlaceableSite {
  id: string;
  /** The plan's own order. */
  order: number;
  /** 0–14, the plan's order of sectors. */
  sectorRank: number;
  /** 0–5, the plan's order of families of sectors. */
  familyRank: number;
  /** The order of kinds within a sector. */
  kindRank: number;
  at: PlacedAt;
}

export interface PlaceableCity {
  id: PrefectureId;
  name: Text;
  seat: LngLat;
  /** Closed rings, lng/lat; neighbours share their vertices. */
  outline: readonly (readonly LngLat[])[];
}

/** Everything that the placement depends on. */
export interface PlacementInput {
  sites: readonly PlaceableSite[];
  cities: readonly PlaceableCity[];
  regionLabels: Readonly<Record<string, Text>>;
  /** By `sectorRank`. */
  sectorNames: readonly Text[];
  marginLabels: Readonly<Record<'span' | 'province', Text>>;
}

/** The order of symbols in every plate: sector, then kind, then the plan's order. */
export function inPlateOrder<Site extends PlaceableSite>(sites: readonly Site[]): Site[] {
  return [...sites].sort(
    (a, b) => a.sectorRank - b.sectorRank || a.kindRank - b.kindRank || a.order - b.order,
  );
}
