import { sites } from '@/data/dataset';
import { groupBy } from '@/data/group-by';
import { type Language, t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectureIds } from '@/data/vocabulary/prefectures';
import { sectors } from '@/data/vocabulary/sectors';
import { cityMainSectors, cityRanks, sectorWithCount } from '../text/city';
import { Filled } from '../text/filled';
import { listIn, numberIn } from '../text/numbers';
import { Lead } from '../ui/lead';

const placedIn = (city: PrefectureId) =>
  sites.filter(({ extent, prefectures }) => extent === 'place' && prefectures[0] === city);

const counts = prefectureIds.map((id) => placedIn(id).length);

const rankOf = (count: number) => counts.filter((other) => other > count).length + 1;

const openingOf = (count: number) => {
  if (counts.filter((other) => other === count).length > 1) return cityRanks.tied;
  return rankOf(count) === 1 ? cityRanks.first : cityRanks.other;
};

/** How a city stands among the others, and what it is mostly given. */
export const CityLead = ({ city, language }: { city: PrefectureId; language: Language }) => {
  const own = placedIn(city);
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
        text={openingOf(own.length)}
        language={language}
        slots={{ rank: numberIn(language, rankOf(own.length)) }}
      />
      <Filled
        text={cityMainSectors}
        language={language}
        slots={{ total: numberIn(language, own.length), list: listIn(language, named) }}
      />
    </Lead>
  );
};
