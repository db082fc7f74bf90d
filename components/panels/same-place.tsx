import { sites } from '@/data/dataset';
import type { Site } from '@/data/site';
import { type Language, t } from '@/data/vocabulary/languages';
import { SitesBySector } from '../lists/sites-by-sector';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { fullPlace } from '../text/places';
import { samePlace } from '../text/site';
import { Disclosure } from '../ui/disclosure';

/** Sites known to lie in the very same unit: that county, or that city where no finer is known. */
const neighboursOf = (site: Site): readonly Site[] =>
  sites.filter(
    ({ id, extent, units }) => id !== site.id && extent === 'place' && units[0] === site.units[0],
  );

/** What else the plan puts in the same county or city, folded. */
export const SamePlace = ({ site, language }: { site: Site; language: Language }) => {
  if (site.extent !== 'place') return null;
  const near = neighboursOf(site);
  if (near.length === 0) return null;
  return (
    <Disclosure
      summary={
        <Filled
          text={samePlace}
          language={language}
          slots={{ place: t(fullPlace(site), language), count: numberIn(language, near.length) }}
        />
      }
    >
      <div className="flex flex-col gap-3 pt-2">
        <SitesBySector sites={near} language={language} level={3} />
      </div>
    </Disclosure>
  );
};
