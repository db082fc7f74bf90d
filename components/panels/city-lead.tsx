import { sites } from '@/data/dataset';
import { groupBy } from '@/data/group-by';
import { type Language, t } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { sectors } from '@/data/vocabulary/sectors';
import { type Standing, standingOf } from '@/geo/features/concentration';
import { mapSites } from '@/geo/features/map-sites';
import { cityMainSectors, cityRanks, sectorWithCount } from '../text/city';
import { Filled } from '../text/filled';
import { listIn, numberIn } from '../text/numbers';
import { Lead } from '../ui/lead';

const placedIn = (city: PrefectureId) =>
  sites.filter(({ extent, prefectures }) => extent === 'place' && prefectures[0] === city);

const openingOf = ({ rank, tied }: Standing) => {
  if (tied) return cityRanks.tied;
  return rank === 1 ? cityRanks.first : cityRanks.other;
};

/** How a city stands among the others, and what it is mostly given. */
export const CityLead = ({ city, language }: { city: PrefectureId; language: Language }) => {
  const own = placedIn(city);
  const standing = standingOf(mapSites, city);
  const bySector = [...groupBy(own, ({ sector }) => sector)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const several = bySector.filter(([, held]) => held.length > 1).slice(0, 3);
  const main = several.length > 0 ? several : bySector.slice(0, 2);
  const named = main.map(([sector, held]) =>
    t(sectorWithCount, language)
      .replace('{name}', t(sectors[sector].name, language))
      .replace('{count}', numberIn(language, held.length)),
  );
  return (
    <Lead>
      <Filled
        text={openingOf(standing)}
        language={language}
        slots={{ rank: numberIn(language, standing.rank) }}
      />
      <Filled
        text={cityMainSectors}
        language={language}
        slots={{ total: numberIn(language, own.length), list: listIn(language, named) }}
      />
    </Lead>
  );
};
