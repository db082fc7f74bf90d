import type { Site } from '@/data/site';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { sectors } from '@/data/vocabulary/sectors';
import { positionOf } from '@/geo/places';
import { MarkOf } from '../lists/site-row';
import { Report } from '../report/report';
import { PickButton } from '../shortlist/pick-button';
import { notBuilt } from '../text/atlas';
import { ourReading } from '../text/citation';
import { citationLine } from '../text/citation-line';
import { inLine } from '../text/places';
import { distanceNote, nearestPorts, noDistance } from '../text/ports';
import { firmsWord, productsWord } from '../text/site';
import { Breadcrumb } from '../ui/breadcrumb';
import { NameLink } from '../ui/name-link';
import { Note } from '../ui/note';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { PlanPhrase } from '../ui/plan-phrase';
import { SectionHeading } from '../ui/section-heading';
import { pathTo } from '../view/paths';
import { MeasureLink } from '../where/measure-link';
import { FindingNotes } from './finding-notes';
import { PortDistances } from './port-distances';
import { SamePlace } from './same-place';
import { SiteFacts } from './site-facts';
import { SitePlace } from './site-place';
import { SiteSiblings } from './site-siblings';

interface NamesProps {
  title: Text;
  names: readonly Text[];
  language: Language;
}

const Names = ({ title, names, language }: NamesProps) =>
  names.length > 0 && (
    <section>
      <SectionHeading>{t(title, language)}</SectionHeading>
      <p className="pt-1.5 leading-6">{inLine(names, language)}</p>
    </section>
  );

/** A site: what the plan says of it, where it is and how that is known, and what is near. */
export const SitePanel = ({ site, language }: { site: Site; language: Language }) => (
  <Panel>
    <header className="flex flex-col gap-3">
      <Breadcrumb language={language}>
        <NameLink href={pathTo(language, { type: 'sector', id: site.sector })}>
          {t(sectors[site.sector].name, language)}
        </NameLink>
      </Breadcrumb>
      <PanelHeading
        name={site.name}
        language={language}
        mark={<MarkOf site={site} size={26} lettered={language} />}
      />
      <SiteFacts site={site} language={language} />
      <div>
        <PickButton site={site.id} />
      </div>
      <PlanPhrase citation={site.citation} language={language} />
      {site.interpreted && (
        <Note label={t(ourReading, language)}>{t(site.interpreted, language)}</Note>
      )}
    </header>
    <FindingNotes site={site.id} language={language} />
    <SiteSiblings site={site} language={language} />
    <Names title={productsWord} names={site.products} language={language} />
    <Names title={firmsWord} names={site.firms} language={language} />
    <SitePlace site={site} language={language} />
    <SamePlace site={site} language={language} />
    <section>
      <SectionHeading>{t(nearestPorts, language)}</SectionHeading>
      {site.places.length > 0 ? (
        <>
          <PortDistances here={site.places.map(positionOf)} except={site.id} language={language} />
          <p className="pt-1 text-small text-ink-second">{t(distanceNote, language)}</p>
          <MeasureLink site={site.id} />
        </>
      ) : (
        <p className="pt-1.5 text-ink-second">{t(noDistance, language)}</p>
      )}
    </section>
    <div className="flex flex-col items-start gap-1 border-t border-rule pt-3 text-small text-ink-second">
      <p>{t(notBuilt, language)}</p>
      <Report site={site.id} citation={citationLine(site.citation, language)} language={language} />
    </div>
  </Panel>
);
