import { type Language, t } from '@/data/vocabulary/languages';
import { LayerSwitches } from '../legend/layer-switches';
import { tableWords } from '../text/table-words';
import { Breadcrumb } from '../ui/breadcrumb';
import { Disclosure } from '../ui/disclosure';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { siteDetails } from './site-details';
import { SiteTable } from './site-table';

/** Every site as a table: the same set, under the same filter, as on the map. */
export const TablePanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={tableWords.title} language={language} />
      <Lead>{t(tableWords.lead, language)}</Lead>
      <Disclosure summary={t(tableWords.filter, language)}>
        <LayerSwitches language={language} />
      </Disclosure>
    </header>
    <SiteTable details={siteDetails(language)} />
  </Panel>
);
