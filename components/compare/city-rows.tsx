import { type Language, t } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { standingOf } from '@/geo/features/concentration';
import type { MapSite } from '@/geo/features/map-site';
import { mapSiteById } from '@/geo/features/map-sites';
import { shareOf } from '@/geo/features/matrix';
import { DistanceWords } from '../lists/distance-words';
import { aspects, rankAmong, rankTied, squareKilometres } from '../text/compare';
import { Filled } from '../text/filled';
import { numberIn, percentIn } from '../text/numbers';
import type { FactsByCity, PortFact } from './city-facts';
import { AspectRow } from './comparison-table';

interface CityRowsProps {
  language: Language;
  columns: readonly PrefectureId[];
  keyOf: (city: PrefectureId) => string;
}

/** How much of what the plan names falls to a city. */
export const StandingRows = ({ sites, ...rows }: CityRowsProps & { sites: readonly MapSite[] }) => {
  const { language } = rows;
  return (
    <>
      <AspectRow
        {...rows}
        head={t(aspects.own, language)}
        cell={(city) => (
          <b className="font-serif text-lead">
            {numberIn(language, shareOf(sites, city).own.length)}
          </b>
        )}
      />
      <AspectRow
        {...rows}
        head={t(aspects.shared, language)}
        cell={(city) => `+${numberIn(language, shareOf(sites, city).shared.length)}`}
      />
      <AspectRow
        {...rows}
        head={t(aspects.share, language)}
        cell={(city) => {
          const { own, all } = standingOf(sites, city);
          return all > 0 && percentIn(language, own / all);
        }}
      />
      <AspectRow
        {...rows}
        head={t(aspects.rank, language)}
        cell={(city) => {
          const { rank, tied } = standingOf(sites, city);
          return (
            <Filled
              text={tied ? rankTied : rankAmong}
              language={language}
              slots={{ rank: numberIn(language, rank) }}
            />
          );
        }}
      />
    </>
  );
};

const PortCell = ({ fact, language }: { fact: PortFact; language: Language }) => {
  const port = mapSiteById(fact.port);
  return (
    <>
      {port && t(port.name, language)}
      <span className="block font-semibold">
        <DistanceWords separation={fact} language={language} />
      </span>
    </>
  );
};

/** The nearest air and rail port of a city's seat. */
export const PortRows = ({ facts, ...rows }: CityRowsProps & { facts: FactsByCity }) => (
  <>
    {(['air', 'rail'] as const).map((mode) => (
      <AspectRow
        key={mode}
        {...rows}
        head={t(aspects[mode], rows.language)}
        cell={(city) => <PortCell fact={facts[city][mode]} language={rows.language} />}
      />
    ))}
  </>
);

/** How large a city is. */
export const LandRows = ({ facts, ...rows }: CityRowsProps & { facts: FactsByCity }) => (
  <>
    <AspectRow
      {...rows}
      head={t(aspects.counties, rows.language)}
      cell={(city) => numberIn(rows.language, facts[city].counties)}
    />
    <AspectRow
      {...rows}
      head={t(aspects.area, rows.language)}
      cell={(city) => (
        <Filled
          text={squareKilometres}
          language={rows.language}
          slots={{ area: numberIn(rows.language, Math.round(facts[city].area)) }}
        />
      )}
    />
  </>
);
