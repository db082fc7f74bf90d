import type { ReactNode } from 'react';
import type { Site } from '@/data/site';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { sectors } from '@/data/vocabulary/sectors';
import { HeadingCount } from '../lists/heading-count';
import { HiddenNote } from '../lists/hidden-note';
import { ShownEntry } from '../lists/shown-entry';
import { ShownSection } from '../lists/shown-section';
import { SiteRow } from '../lists/site-row';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import {
  airPortsHeading,
  branches,
  mainAxis,
  pairedPort,
  portsLead,
  portsNote,
  portsTitle,
  railCentre,
  railPortsHeading,
  railSecondary,
  railSupport,
  servicesHeading,
} from '../text/ports';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { NameLink } from '../ui/name-link';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { SectionHeading } from '../ui/section-heading';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { AirDiagram, RailDiagram } from './port-diagrams';
import { portSystem } from './port-system';

const idsOf = (held: readonly Site[]) => held.map(({ id }) => id);

interface RankProps {
  title: Text;
  held: readonly Site[];
  language: Language;
}

/** The ports of one rank under its name. */
const Rank = ({ title, held, language }: RankProps) => (
  <ShownEntry sites={idsOf(held)} className="pt-2">
    <p className="text-small text-ink-second">{t(title, language)}</p>
    <ul>
      {held.map((site) => (
        <SiteRow
          key={site.id}
          site={site}
          language={language}
          where
          {...(site.kind === 'port' && site.places.length > 1 ? { note: pairedPort } : {})}
        />
      ))}
    </ul>
  </ShownEntry>
);

interface PartProps {
  heading: ReactNode;
  held: readonly Site[];
  children: ReactNode;
}

/** One of the parts of the system, listed by rank. */
const Part = ({ heading, held, children }: PartProps) => (
  <ShownSection sites={idsOf(held)}>
    <SectionHeading>{heading}</SectionHeading>
    <ul>{children}</ul>
  </ShownSection>
);

const count = (language: Language, held: readonly Site[]) => numberIn(language, held.length);

const AirHeading = ({ language }: { language: Language }) => (
  <Filled
    text={airPortsHeading}
    language={language}
    slots={{
      axis: count(language, portSystem.axisPorts),
      branch: count(language, portSystem.branches),
    }}
  />
);

const RailHeading = ({ language }: { language: Language }) => (
  <Filled
    text={railPortsHeading}
    language={language}
    slots={{ secondary: count(language, portSystem.secondary) }}
  />
);

/** The whole structure at a glance; on a wide window it stands beside the map. */
const PortBoard = ({ language }: { language: Language }) => (
  <div className="port-board">
    <figure>
      <figcaption>
        <AirHeading language={language} />
      </figcaption>
      <AirDiagram language={language} />
    </figure>
    <figure>
      <figcaption>
        <RailHeading language={language} />
      </figcaption>
      <RailDiagram language={language} />
    </figure>
  </div>
);

const AirPorts = ({ language }: { language: Language }) => {
  const { axis, axisPorts, branches: branchPorts } = portSystem;
  const onAxis = axis ? [axis, ...axisPorts] : axisPorts;
  return (
    <Part held={[...onAxis, ...branchPorts]} heading={<AirHeading language={language} />}>
      <Rank title={mainAxis} held={onAxis} language={language} />
      <Rank title={branches} held={branchPorts} language={language} />
    </Part>
  );
};

const RailPorts = ({ language }: { language: Language }) => {
  const { centre, secondary, support } = portSystem;
  return (
    <Part
      held={[...centre, ...secondary, ...support]}
      heading={<RailHeading language={language} />}
    >
      <Rank title={railCentre} held={centre} language={language} />
      <Rank title={railSecondary} held={secondary} language={language} />
      <Rank title={railSupport} held={support} language={language} />
    </Part>
  );
};

/** The ports as the plan means them: not a list but a structure, drawn and listed. */
export const PortsPanel = ({ language }: { language: Language }) => (
  <Panel>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language}>
        <NameLink href={pathTo(language, { type: 'sector', id: 'ports' })}>
          {t(sectors.ports.name, language)}
        </NameLink>
      </Breadcrumb>
      <PanelHeading
        name={portsTitle}
        language={language}
        mark={<SectorTile sector="ports" language={language} size={32} />}
        count={<HeadingCount sites={idsOf(portSystem.all)} language={language} />}
      />
      <Lead>{t(portsLead, language)}</Lead>
      <HiddenNote sites={idsOf(portSystem.all)} />
    </header>
    <PortBoard language={language} />
    <AirPorts language={language} />
    <RailPorts language={language} />
    <Part held={portSystem.services} heading={t(servicesHeading, language)}>
      {portSystem.services.map((site) => (
        <SiteRow key={site.id} site={site} language={language} where />
      ))}
    </Part>
    <p className="text-small text-ink-second">{t(portsNote, language)}</p>
  </Panel>
);
