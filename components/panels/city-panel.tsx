import { sites } from '@/data/dataset';
import type { Site } from '@/data/site';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { seatOf } from '@/geo/features/distance';
import { HiddenNote } from '../lists/hidden-note';
import { ShownBar } from '../lists/shown-bar';
import { ShownCount } from '../lists/shown-count';
import { ShownSection } from '../lists/shown-section';
import { SiteRow } from '../lists/site-row';
import { SitesBySector } from '../lists/sites-by-sector';
import { shared } from '../text/atlas';
import { asRegion, asSpan, portsOfCity, sharedHere, sharedNote } from '../text/city';
import { fullPlace } from '../text/places';
import { seatDistanceNote } from '../text/ports';
import { Breadcrumb } from '../ui/breadcrumb';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';
import { CityLead } from './city-lead';
import { CityProfile } from './city-profile';
import { CountyList } from './county-list';
import { PortDistances } from './port-distances';

const idsOf = (held: readonly Site[]) => held.map(({ id }) => id);

const extentNote = ({ extent }: Site): Text => (extent === 'region' ? asRegion : asSpan);

/** Where in the city, if that is known. */
const finerPlace = (site: Site): Text | undefined =>
  site.precision === 'prefecture' ? undefined : fullPlace(site);

const SharedSites = ({ held, language }: { held: readonly Site[]; language: Language }) => (
  <ShownSection sites={idsOf(held)}>
    <SectionHeading>
      {t(sharedHere, language)}
      <QuietCount>
        <ShownCount sites={idsOf(held)} />
      </QuietCount>
    </SectionHeading>
    <p className="py-1.5 text-small text-ink-second">{t(sharedNote, language)}</p>
    <ul className="border-t border-rule">
      {held.map((site) => (
        <SiteRow
          key={site.id}
          site={site}
          language={language}
          title="thing"
          where
          note={extentNote(site)}
        />
      ))}
    </ul>
  </ShownSection>
);

/** A city: what the plan puts in it, what it shares, its units and its ports. */
export const CityPanel = ({ city, language }: { city: PrefectureId; language: Language }) => {
  const touching = sites.filter(({ prefectures: touched }) => touched.includes(city));
  const own = touching.filter(({ extent }) => extent === 'place');
  const held = touching.filter(({ extent }) => extent !== 'place');
  return (
    <Panel>
      <header className="flex flex-col gap-2">
        <Breadcrumb language={language} />
        <PanelHeading
          name={prefectures[city].name}
          language={language}
          count={
            <>
              <ShownCount sites={idsOf(own)} />{' '}
              <span className="text-row text-ink-second">
                + <ShownCount sites={idsOf(held)} /> {t(shared, language)}
              </span>
            </>
          }
        />
        <CityLead city={city} language={language} />
        <ShownBar sites={idsOf(own)} />
        <HiddenNote sites={idsOf(touching)} />
      </header>
      <SitesBySector sites={own} language={language} noteOf={finerPlace} />
      {held.length > 0 && <SharedSites held={held} language={language} />}
      <CityProfile city={city} language={language} />
      <section>
        <SectionHeading>{t(portsOfCity, language)}</SectionHeading>
        <PortDistances here={[seatOf(city)]} language={language} />
        <p className="pt-1 text-small text-ink-second">{t(seatDistanceNote, language)}</p>
      </section>
      <CountyList city={city} language={language} />
    </Panel>
  );
};
