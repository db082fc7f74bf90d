import { booleanPointInPolygon } from '@turf/turf';
import { sites } from '@/data/dataset';
import { randomFrom } from '@/data/seeded-random';
import { leafOf } from '@/data/vocabulary/leaves';
import { type PrefectureId, prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { shapeOf } from '@/geo/places';
import { type LngLat, provinceBounds } from '@/geo/projection';
import { shapeOf as symbolShapeOf } from '@/geo/symbol';

/** A site as the bench draws it: ours or a synthetic one, at one point. */
export interface BenchSite {
  id: string;
  at: LngLat;
  sector: string;
  leaf: string;
  kind: string;
  shape: string;
  prefecture: PrefectureId;
}

const [west, south, east, north] = provinceBounds;
const shapes = prefectureIds.map((id) => ({ id, shape: shapeOf(prefectures[id].adcode) }));

const prefectureAt = (at: LngLat): PrefectureId | undefined =>
  shapes.find(({ shape }) => booleanPointInPolygon([...at], shape))?.id;

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/**
 * Sites of exact position, spread evenly over the province, with sectors and kinds as often as the
 * plan has them. The same count gives the same sites.
 */
export const syntheticSites = (count: number): BenchSite[] => {
  const next = randomFrom(count);
  const made: BenchSite[] = [];
  while (made.length < count) {
    const at: LngLat = [
      round(west + next() * (east - west)),
      round(south + next() * (north - south)),
    ];
    const prefecture = prefectureAt(at);
    const model = sites[Math.floor(next() * sites.length)];
    if (!prefecture || !model) continue;
    const { sector, kind } = model;
    const shape = symbolShapeOf(model);
    made.push({ id: `s${made.length}`, at, sector, leaf: leafOf(model), kind, shape, prefecture });
  }
  return made;
};
