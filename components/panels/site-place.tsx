import type { ReactNode } from 'react';
import type { PlaceId } from '@/data/records/where';
import type { Site } from '@/data/site';
import { type CountyId, counties } from '@/data/vocabulary/counties';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type LocalityId, localities } from '@/data/vocabulary/localities';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { positionOf } from '@/geo/places';
import { wholeProvince } from '../text/atlas';
import { Filled } from '../text/filled';
import { readAs } from '../text/province';
import { coordinates, coordinatesWord, placeWord, unitsToday, writtenAs } from '../text/site';
import { NameLink } from '../ui/name-link';
import { SectionHeading } from '../ui/section-heading';
import { pathTo } from '../view/paths';
import { FormerNames } from './county-list';

const CityLink = ({ city, language }: { city: PrefectureId; language: Language }) => (
  <NameLink href={pathTo(language, { type: 'city', id: city })}>
    {t(prefectures[city].name, language)}
  </NameLink>
);

/** A county and its city, coarse to fine in Chinese, fine to coarse in English. */
const CountyIn = ({ county, language }: { county: CountyId; language: Language }) => {
  const city = <CityLink city={counties[county].prefecture} language={language} />;
  const name = t(counties[county].name, language);
  return (
    <>
      {language === 'zh' ? city : `${name}, `}
      {language === 'zh' ? ` ${name}` : city}
      <FormerNames county={counties[county]} language={language} />
    </>
  );
};

interface Locality {
  name: Text;
  county: CountyId;
  note?: Text;
  iata?: string;
}

/** A town, park or airport in its county. */
const LocalityIn = ({ locality, language }: { locality: LocalityId; language: Language }) => {
  const { name, county, note, iata }: Locality = localities[locality];
  const named = `${t(name, language)}${iata ? ` (${iata})` : ''}`;
  const within = <CountyIn county={county} language={language} />;
  return (
    <>
      {language === 'zh' ? within : `${named}, `}
      {language === 'zh' ? ` ${named}` : within}
      {note && <span className="block text-small text-ink-second">{t(note, language)}</span>}
    </>
  );
};

/** One place with the units of today that hold it; the city is a link. */
const PlaceToday = ({ place, language }: { place: PlaceId; language: Language }) => {
  if (Object.hasOwn(prefectures, place)) {
    return <CityLink city={place as PrefectureId} language={language} />;
  }
  if (Object.hasOwn(counties, place)) {
    return <CountyIn county={place as CountyId} language={language} />;
  }
  return <LocalityIn locality={place as LocalityId} language={language} />;
};

const Where = ({ site, language }: { site: Site; language: Language }) => {
  if (site.region) {
    const { name, units } = regions[site.region];
    return (
      <>
        <NameLink href={pathTo(language, { type: 'region', id: site.region })}>
          {t(name, language)}
        </NameLink>
        <span className="block text-ink-second">
          <Filled
            text={readAs}
            language={language}
            slots={{
              units: units.map((unit, index) => (
                <span key={unit}>
                  {index > 0 && ' · '}
                  <CityLink city={unit} language={language} />
                </span>
              )),
            }}
          />
        </span>
      </>
    );
  }
  if (site.extent === 'province') return t(wholeProvince, language);
  return site.places.map((place, index) => (
    <span key={place}>
      {index > 0 && ' – '}
      <PlaceToday place={place} language={language} />
    </span>
  ));
};

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="py-1 text-ink-second">{term}</dt>
    <dd className="py-1">{children}</dd>
  </>
);

/** Where a site is: as the plan writes it, in the units of today, and exactly where that is known. */
export const SitePlace = ({ site, language }: { site: Site; language: Language }) => {
  const [place] = site.places;
  const exact = place && site.precision === 'exact' ? positionOf(place).point : undefined;
  return (
    <section>
      <SectionHeading>{t(placeWord, language)}</SectionHeading>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 pt-1">
        <Fact term={t(writtenAs, language)}>
          <span lang="zh">{site.written.join('、')}</span>
        </Fact>
        <Fact term={t(unitsToday, language)}>
          <Where site={site} language={language} />
        </Fact>
        {exact && (
          <Fact term={t(coordinatesWord, language)}>
            <Filled
              text={coordinates}
              language={language}
              slots={{ lng: exact[0].toFixed(4), lat: exact[1].toFixed(4) }}
            />
          </Fact>
        )}
      </dl>
    </section>
  );
};
