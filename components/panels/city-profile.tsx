import { type Language, t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { standingOf, standingOut, standsOutFrom } from '@/geo/features/concentration';
import { cityMostLike } from '@/geo/features/likeness';
import { mapSites } from '@/geo/features/map-sites';
import {
  howComputed,
  inMatrix,
  profileRanks,
  profileShare,
  profileTitle,
  smallNumbers,
  standsOutNowhere,
  standsOutTitle,
} from '../text/city-profile';
import { alikeCity } from '../text/compare';
import { Filled } from '../text/filled';
import { matrixTeaser } from '../text/matrix';
import { numberIn, percentIn } from '../text/numbers';
import { PageLink } from '../ui/page-link';
import { SectionHeading } from '../ui/section-heading';
import { pathToPage } from '../view/paths';
import { CityProfileChart } from './city-profile-chart';
import { CompareLine } from './compare-line';

interface CityProfileProps {
  city: PrefectureId;
  language: Language;
}

const ShareSentence = ({ city, language }: CityProfileProps) => {
  const { own, all, rank, tied } = standingOf(mapSites, city);
  const number = (value: number) => numberIn(language, value);
  return (
    <p>
      <Filled
        text={profileShare}
        language={language}
        slots={{
          all: number(all),
          own: <b>{number(own)}</b>,
          name: t(prefectures[city].name, language),
          share: <b>{percentIn(language, own / all)}</b>,
          rank: (
            <Filled
              text={tied ? profileRanks.tied : profileRanks.alone}
              language={language}
              slots={{ rank: number(rank) }}
            />
          ),
        }}
      />
    </p>
  );
};

const StandsOut = ({ city, language }: CityProfileProps) => {
  const found = standingOut(mapSites, city);
  const slots = {
    name: t(prefectures[city].name, language),
    sites: numberIn(language, standsOutFrom.sites),
    least: numberIn(language, standsOutFrom.quotient),
  };
  if (found.length === 0) {
    return (
      <p className="text-small text-ink-second">
        <Filled text={standsOutNowhere} language={language} slots={slots} />
      </p>
    );
  }
  return (
    <>
      <h3 className="font-semibold text-small text-ink-second">{t(standsOutTitle, language)}</h3>
      <CityProfileChart found={found} language={language} />
      <p className="text-small text-ink-second">
        <Filled text={howComputed} language={language} slots={slots} /> {t(smallNumbers, language)}
      </p>
    </>
  );
};

/** A city's part in the whole plan, whatever the filter: its share, its rank, and its strengths. */
export const CityProfile = ({ city, language }: CityProfileProps) => {
  const like = cityMostLike(mapSites, city);
  return (
    <section className="flex flex-col gap-2">
      <SectionHeading>{t(profileTitle, language)}</SectionHeading>
      <ShareSentence city={city} language={language} />
      <StandsOut city={city} language={language} />
      <ul>
        {like && (
          <CompareLine
            cities={[city, like]}
            name={prefectures[like].name}
            teaser={alikeCity}
            language={language}
          />
        )}
        <PageLink
          href={pathToPage(language, 'matrix')}
          name={t(inMatrix, language)}
          teaser={t(matrixTeaser, language)}
        />
      </ul>
    </section>
  );
};
