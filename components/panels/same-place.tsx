import type { Site } from '@/data/site';
import { type Language, t } from '@/data/vocabulary/languages';
import { surroundingsOf } from '@/geo/features/surroundings';
import { SitesBySector } from '../lists/sites-by-sector';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { placeInFull } from '../text/places';
import { samePlace } from '../text/site';
import { Disclosure } from '../ui/disclosure';

/** What else the plan puts in the same county or city, folded. */
export const SamePlace = ({ site, language }: { site: Site; language: Language }) => {
  const { sites: near = [], place } = surroundingsOf(site) ?? {};
  if (!place || near.length === 0) return null;
  return (
    <Disclosure
      summary={
        <Filled
          text={samePlace}
          language={language}
          slots={{ place: t(placeInFull(place), language), count: numberIn(language, near.length) }}
        />
      }
    >
      <div className="flex flex-col gap-3 pt-2">
        <SitesBySector sites={near} language={language} level={3} />
      </div>
    </Disclosure>
  );
};
