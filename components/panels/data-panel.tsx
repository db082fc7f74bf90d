import { sites, targets } from '@/data/dataset';
import { type Language, t } from '@/data/vocabulary/languages';
import { Columns } from '../open-data/columns';
import { Files } from '../open-data/files';
import { Licences } from '../open-data/licences';
import { CommandLine, QgisSteps } from '../open-data/qgis-steps';
import { Service } from '../open-data/service';
import { inBoth } from '../text/fill';
import { openDataLead, openDataTitle } from '../text/open-data';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';

/** The data for people: what there is, how to have it, and what goes with it. */
export const DataPanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={openDataTitle} language={language} />
      <Lead>
        {t(inBoth(openDataLead, { sites: sites.length, targets: targets.length }), language)}
      </Lead>
    </header>
    <div className="flex max-w-3xl flex-col gap-7">
      <Files language={language} />
      <Service language={language} />
      <QgisSteps language={language} />
      <CommandLine language={language} />
      <Columns language={language} />
      <Licences language={language} />
    </div>
  </Panel>
);
