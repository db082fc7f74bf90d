import type { EntryRecord } from '../schema/entry';
import { type CountyId, counties } from '../vocabulary/counties';
import { type LocalityId, localities } from '../vocabulary/localities';
import { type PrefectureId, prefectures } from '../vocabulary/prefectures';
import type { RegionId } from '../vocabulary/regions';

type SiteRecord = EntryRecord['sites'][number];
type Extra = Partial<Omit<SiteRecord, 'where'>>;
export type PlaceId = PrefectureId | CountyId | LocalityId;

/** A place as the plan usually writes it: without the unit's ending. */
const usualName = (place: PlaceId): string => {
  if (place in prefectures) return prefectures[place as PrefectureId].name.zh;
  if (place in counties) return counties[place as CountyId].short.zh;
  return localities[place as LocalityId].name.zh;
};

/** One site at one place. */
export const at = (place: PlaceId, extra: Extra = {}): SiteRecord => ({
  where: { place },
  written: [usualName(place)],
  ...extra,
});

/** The same site of a list, at several places: one site each. */
export const atEach = (...places: PlaceId[]): SiteRecord[] => places.map((place) => at(place));

/** One site over several places. */
export const across = (places: PlaceId[], extra: Extra = {}): SiteRecord => ({
  where: { span: places },
  written: places.map(usualName),
  ...extra,
});

/** One site in a named region, written as the plan writes the region. */
export const inRegion = (region: RegionId, written: string, extra: Extra = {}): SiteRecord => ({
  where: { region },
  written: [written],
  ...extra,
});

/** One site that the plan places nowhere finer than the province. */
export const provinceWide = (written = '全省', extra: Extra = {}): SiteRecord => ({
  where: { province: true },
  written: [written],
  ...extra,
});
