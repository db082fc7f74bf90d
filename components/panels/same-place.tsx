import { sites } from '@/data/dataset';
import type { Site } from '@/data/site';
import { counties, countyIds } from '@/data/vocabulary/counties';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { SitesBySector } from '../lists/sites-by-sector';
import { wholeProvince } from '../text/atlas';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { placeInFull } from '../text/places';
import { samePlace } from '../text/site';
import { Disclosure } from '../ui/disclosure';

interface Surroundings {
  sites: readonly Site[];
  place: Text;
}

/** The county that a site is known to with all that is in it; its city where no county is known. */
const surroundingsOf = ({ id, units: [unit], prefectures: [city] }: Site): Surroundings => {
  const others = sites.filter((other) => other.id !== id && other.extent === 'place');
  const county = countyIds.find((each) => counties[each].adcode === unit);
  return county
    ? { sites: others.filter(({ units }) => units[0] === unit), place: placeInFull(county) }
    : {
        sites: others.filter(({ prefectures: [other] }) => other === city),
        place: city ? prefectures[city].name : wholeProvince,
      };
};

/** What else the plan puts in the same county or city, folded. */
export const SamePlace = ({ site, language }: { site: Site; language: Language }) => {
  if (site.extent !== 'place') return null;
  const { sites: near, place } = surroundingsOf(site);
  if (near.length === 0) return null;
  return (
    <Disclosure
      summary={
        <Filled
          text={samePlace}
          language={language}
          slots={{ place: t(place, language), count: numberIn(language, near.length) }}
        />
      }
    >
      <div className="flex flex-col gap-3 pt-2">
        <SitesBySector sites={near} language={language} level={3} />
      </div>
    </Disclosure>
  );
};
