import { type Language, t } from '@/data/vocabulary/languages';
import { shortlistWords } from '../text/shortlist-words';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Note } from '../ui/note';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { Shortlist } from './shortlist';

/** The shortlist's page: the list itself is in the address and shown by script. */
export const ShortlistPanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={shortlistWords.title} language={language} />
      <Lead>{t(shortlistWords.lead, language)}</Lead>
      <noscript>
        <Note>{t(shortlistWords.noScript, language)}</Note>
      </noscript>
    </header>
    <Shortlist />
  </Panel>
);
