import { sites } from '@/data/dataset';
import type { Language } from '@/data/vocabulary/languages';
import { HiddenNote } from '../lists/hidden-note';
import { MatrixLegend } from '../matrix/matrix-legend';
import { MatrixTable } from '../matrix/matrix-table';
import { Filled } from '../text/filled';
import { matrixLead, matrixTitle } from '../text/matrix';
import { numberIn } from '../text/numbers';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';

const ids = sites.map(({ id }) => id);

/** Sectors and their lines against the eleven cities. */
export const MatrixPanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={matrixTitle} language={language} />
      <Lead>
        <Filled
          text={matrixLead}
          language={language}
          slots={{ total: numberIn(language, sites.length) }}
        />
      </Lead>
      <HiddenNote sites={ids} />
    </header>
    <MatrixTable />
    <MatrixLegend language={language} />
  </Panel>
);
