import { type PrefectureId, prefectureIds } from '../../data/vocabulary/prefectures';
import { type SectorId, sectorIds } from '../../data/vocabulary/sectors';
import type { MapSite } from './map-site';

type Profile = readonly number[];

/** Cosine of the angle between two profiles of counts, 0–1; 0 where one is empty. */
const cosine = (one: Profile, other: Profile): number => {
  const dot = (a: Profile, b: Profile) =>
    a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const lengths = Math.sqrt(dot(one, one) * dot(other, other));
  return lengths === 0 ? 0 : dot(one, other) / lengths;
};

const touches = ({ prefectures }: MapSite, city: PrefectureId) => prefectures.includes(city);

const closest = <Id>(
  id: Id,
  ids: readonly Id[],
  profileOf: (id: Id) => Profile,
): Id | undefined => {
  const own = profileOf(id);
  const [first] = ids
    .filter((other) => other !== id)
    .map((other) => ({ other, likeness: cosine(own, profileOf(other)) }))
    .sort((a, b) => b.likeness - a.likeness);
  return first && first.likeness > 0 ? first.other : undefined;
};

/**
 * The city whose sectors are mixed most alike, whatever its size: the largest cosine of the counts
 * by sector, shared sites among them. Undefined where the city has nothing in common with any.
 */
export const cityMostLike = (
  sites: readonly MapSite[],
  city: PrefectureId,
): PrefectureId | undefined =>
  closest(city, prefectureIds, (id) =>
    sectorIds.map(
      (sector) => sites.filter((site) => site.sector === sector && touches(site, id)).length,
    ),
  );

/**
 * The sector that is spread over the cities most alike: the largest cosine of the counts by city.
 * Undefined where it is in no city.
 */
export const sectorMostLike = (sites: readonly MapSite[], sector: SectorId): SectorId | undefined =>
  closest(sector, sectorIds, (id) =>
    prefectureIds.map(
      (city) => sites.filter((site) => site.sector === id && touches(site, city)).length,
    ),
  );
