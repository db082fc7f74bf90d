import { entries, targets } from '@/data/dataset';
import type { Site } from '@/data/site';
import { goalOf } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { families, type SectorId, sectors } from '@/data/vocabulary/sectors';
import { HeadingCount } from '../lists/heading-count';
import { HiddenNote } from '../lists/hidden-note';
import { portsTeaser, portsWord } from '../text/province';
import { onlyProvince, onlyRegions } from '../text/sector';
import { goalsOf2020, noTargets, whereThingsStood } from '../text/targets';
import { Breadcrumb } from '../ui/breadcrumb';
import { Note } from '../ui/note';
import { PageLink } from '../ui/page-link';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { CompareSector } from './compare-sector';
import { EntriesByKind } from './entries-by-kind';
import { FindingNotes } from './finding-notes';
import { LeafChoices } from './leaf-choices';
import { SectorAims } from './sector-aims';
import { SectorCities } from './sector-cities';
import { SectorMeasures } from './sector-measures';
import { TargetCharts } from './target-charts';

/** What a reader who looks for a city must know at once: that there is none. */
const Unplaced = ({ sites, language }: { sites: readonly Site[]; language: Language }) => {
  if (sites.some(({ extent }) => extent === 'place' || extent === 'span')) return null;
  const some = sites.some(({ extent }) => extent === 'region');
  return <Note>{t(some ? onlyRegions : onlyProvince, language)}</Note>;
};

/** A sector: what the plan wants of it, its goals, and everything it names, kind by kind. */
export const SectorPanel = ({ sector, language }: { sector: SectorId; language: Language }) => {
  const held = entries.filter((entry) => entry.sector === sector);
  const sites = held.flatMap((entry) => entry.sites);
  const goals = targets.filter((target) => target.sector === sector);
  const { name, family } = sectors[sector];
  return (
    <Panel>
      <header className="flex flex-col gap-2">
        <Breadcrumb language={language}>{t(families[family].name, language)}</Breadcrumb>
        <PanelHeading
          name={name}
          language={language}
          mark={<SectorTile sector={sector} language={language} size={32} />}
          count={<HeadingCount sites={sites.map(({ id }) => id)} language={language} />}
        />
        <SectorAims sector={sector} language={language} />
        <HiddenNote sites={sites.map(({ id }) => id)} />
      </header>
      {sector === 'ports' && (
        <ul>
          <PageLink
            href={pathTo(language, { type: 'ports' })}
            name={t(portsWord, language)}
            teaser={t(portsTeaser, language)}
          />
        </ul>
      )}
      {goals.length > 0 ? (
        <TargetCharts
          targets={goals}
          language={language}
          title={goals.some(goalOf) ? goalsOf2020 : whereThingsStood}
          colour={`var(--sector-${sector})`}
        />
      ) : (
        <Note>{t(noTargets, language)}</Note>
      )}
      <SectorMeasures sector={sector} language={language} />
      <FindingNotes sector={sector} language={language} />
      <Unplaced sites={sites} language={language} />
      <LeafChoices sector={sector} language={language} />
      <EntriesByKind entries={held} language={language} />
      <SectorCities sites={sites} language={language} />
      <CompareSector sector={sector} language={language} />
    </Panel>
  );
};
