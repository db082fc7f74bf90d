import { type CountyId, counties, countyIds } from '@/data/vocabulary/counties';
import type { LocalityId } from '@/data/vocabulary/localities';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { LngLat } from '../projection';
import measured from './county-points.json' with { type: 'json' };

/** Where a coordinate was taken from; licences in `SOURCES.md`. */
export type PointSource =
  | 'OurAirports'
  | 'SimpleMaps'
  | 'GeoNames'
  | 'SimpleMaps or GeoNames'
  /** No source that may be shipped: a point well inside the unit's polygon. */
  | 'polygon'
  /** No open coordinate: read off a description of where the place lies. */
  | 'approximate';

/** Lng, lat, WGS-84. */
export interface SourcedPoint {
  point: LngLat;
  source: PointSource;
}

const sourced = (source: PointSource, lng: number, lat: number): SourcedPoint => ({
  point: [lng, lat],
  source,
});

/** The seats of the prefecture-level governments, as city points of the sources. */
export const prefectureSeats = {
  taiyuan: sourced('SimpleMaps or GeoNames', 112.5425, 37.8733),
  datong: sourced('SimpleMaps or GeoNames', 113.2914, 40.0936),
  yangquan: sourced('SimpleMaps', 113.5762, 37.8576),
  changzhi: sourced('GeoNames', 113.1053, 36.1839),
  jincheng: sourced('SimpleMaps', 112.8483, 35.4906),
  shuozhou: sourced('SimpleMaps or GeoNames', 112.4292, 39.3408),
  jinzhong: sourced('SimpleMaps or GeoNames', 112.7281, 37.6823),
  yuncheng: sourced('GeoNames', 110.9928, 35.0231),
  xinzhou: sourced('SimpleMaps', 112.7233, 38.4178),
  linfen: sourced('SimpleMaps', 111.5087, 36.0812),
  luliang: sourced('GeoNames', 111.1342, 37.5156),
} as const satisfies Record<PrefectureId, SourcedPoint>;

/** Towns, parks and airports. Some npm lists put 临汾 LFQ 16 km from where it is. */
export const localityPoints = {
  xinghuacun: sourced('SimpleMaps or GeoNames', 111.9037, 37.3343),
  'taiyuan-hi-tech-zone': sourced('approximate', 112.556, 37.795),
  'shanxi-software-park': sourced('approximate', 112.556, 37.795),
  // Said to lie about 112.64, 37.70, a kilometre inside 榆次: moved back into the city that it is of.
  'shanxi-sci-tech-city': sourced('approximate', 112.63, 37.71),
  wusu: sourced('OurAirports', 112.628, 37.7469),
  'datong-airport': sourced('OurAirports', 113.4805, 40.0614),
  'yuncheng-airport': sourced('OurAirports', 111.034, 35.1178),
  'wutaishan-airport': sourced('OurAirports', 112.9692, 38.5975),
  'changzhi-airport': sourced('OurAirports', 113.126, 36.2475),
  'linfen-airport': sourced('OurAirports', 111.6412, 36.1326),
  'luliang-airport': sourced('OurAirports', 111.1428, 37.6833),
} as const satisfies Record<LocalityId, SourcedPoint>;

export interface CountyPoint extends SourcedPoint {
  /** The point inside the unit farthest from its edges, for its label. */
  label: LngLat;
}

type Measured = Record<string, { seat: LngLat; source: PointSource; label: LngLat }>;

function countyPointOf(id: CountyId): CountyPoint {
  const found = (measured as unknown as Measured)[counties[id].adcode];
  if (!found) throw new Error(`county-points.json lacks ${id}: run npm run geo:build`);
  return { point: found.seat, source: found.source, label: found.label };
}

/** County → its seat, or a point inside it marked `polygon`, and its label point. */
export const countyPoints = Object.fromEntries(
  countyIds.map((id) => [id, countyPointOf(id)]),
) as Readonly<Record<CountyId, CountyPoint>>;
