import { type Language, t } from '@/data/vocabulary/languages';
import { whereLead, whereNeedsScript, whereTitle } from '../text/where-words';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Note } from '../ui/note';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { WhereTool } from '../where/where-tool';

/** What lies in an area, and how far things are from a place. */
export const WherePanel = ({ language }: { language: Language }) => (
  <Panel>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={whereTitle} language={language} />
      <Lead>{t(whereLead, language)}</Lead>
    </header>
    <noscript>
      <Note>{t(whereNeedsScript, language)}</Note>
    </noscript>
    <WhereTool />
  </Panel>
);
