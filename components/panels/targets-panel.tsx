import { targets } from '@/data/dataset';
import { baselineOf, goalOf, type Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { themes } from '@/data/vocabulary/themes';
import { GoalLegend } from '../charts/goal-legend';
import { indicatorFacts } from '../indicators/indicator-facts';
import { Indicators } from '../indicators/indicators';
import { ListedBody } from '../indicators/listed-rows';
import { NarrowOptions } from '../indicators/narrow-options';
import { SortHead } from '../indicators/sort-head';
import { inBoth } from '../text/fill';
import {
  bySectorNote,
  bySectorTitle,
  indicatorsLead,
  indicatorsTitle,
  tableTitle,
} from '../text/indicators';
import { yuanExplained } from '../text/targets';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Mixed } from '../ui/mixed';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { SectionHeading } from '../ui/section-heading';
import { SectorTile } from '../ui/sector-tile';
import { SectorLink } from './sector-link';
import { TargetsBySector } from './targets-by-sector';
import { TargetsOverview } from './targets-overview';
import { TargetsStrip } from './targets-strip';
import { TargetsTable } from './targets-table';
import './targets-panel.css';

const isStated = (level: ReturnType<typeof goalOf>) => level !== undefined && !level.derived;

const counts = {
  goals: targets.filter((target) => goalOf(target)).length,
  stood: targets.filter((target) => !goalOf(target)).length,
  both: targets.filter((target) => isStated(baselineOf(target)) && isStated(goalOf(target))).length,
  derived: targets.flatMap(({ levels }) => levels).filter(({ derived }) => derived).length,
};

/** What an indicator belongs to: a sector, in a line of it or not, or a theme of the province. */
const Whose = ({ target, language }: { target: Target; language: Language }) => {
  const { sector, subsector, theme } = target;
  return (
    <span className="flex flex-wrap items-center gap-1 text-citation text-ink-second">
      {sector !== 'province' && <SectorTile sector={sector} language={language} size={14} />}
      <SectorLink sector={sector} subsector={subsector} language={language} />
      {theme && `· ${t(themes[theme], language)}`}
    </span>
  );
};

/** Every figure of the plan: the main ones large, all of them drawn, and all of them in a table. */
export const TargetsPanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={indicatorsTitle} language={language} />
      <Lead>{t(inBoth(indicatorsLead, counts), language)}</Lead>
      <p className="text-small text-ink-second">
        <Mixed text={yuanExplained} language={language} />
      </p>
    </header>
    <TargetsStrip language={language} />
    <Indicators facts={targets.map(indicatorFacts)}>
      <NarrowOptions language={language} />
      <div className="target-overviews">
        <TargetsOverview language={language} />
      </div>
      <section className="target-group">
        <SectionHeading>{t(bySectorTitle, language)}</SectionHeading>
        <GoalLegend targets={targets} language={language} />
        <p className="pt-1 pb-2 text-citation text-ink-second">{t(bySectorNote, language)}</p>
        <TargetsBySector language={language} />
      </section>
      <section>
        <SectionHeading>{t(tableTitle, language)}</SectionHeading>
        <TargetsTable
          targets={targets}
          language={language}
          caption={tableTitle}
          parts={{ Head: SortHead, Body: ListedBody }}
          whoseOf={(target) => <Whose target={target} language={language} />}
        />
      </section>
    </Indicators>
  </Panel>
);
