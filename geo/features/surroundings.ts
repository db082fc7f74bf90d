import { sites } from '@/data/dataset';
import type { Site } from '@/data/site';
import { type CountyId, counties, countyIds } from '@/data/vocabulary/counties';
import type { PrefectureId } from '@/data/vocabulary/prefectures';

/** What else is where a site is. */
export interface Surroundings {
  /** The county that the site is known to, else its city. */
  place: CountyId | PrefectureId;
  sites: readonly Site[];
}

/**
 * The county that a site is known to with all that is in it; its city where no county is known.
 * Undefined for what is at no one place: spans, regions, the province.
 */
export const surroundingsOf = ({
  id,
  extent,
  units,
  prefectures,
}: Site): Surroundings | undefined => {
  const [[unit], [city]] = [units, prefectures];
  if (extent !== 'place' || !city) return undefined;
  const others = sites.filter((other) => other.id !== id && other.extent === 'place');
  const county = countyIds.find((each) => counties[each].adcode === unit);
  return county
    ? { place: county, sites: others.filter(({ units: [other] }) => other === unit) }
    : { place: city, sites: others.filter(({ prefectures: [other] }) => other === city) };
};
