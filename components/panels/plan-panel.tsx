import { audit, coverageOf } from '@/data/audit';
import { chapters } from '@/data/outline/chapters';
import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { numberIn } from '../text/numbers';
import { planLead, planTitle } from '../text/plan';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { CoverageStrip } from './coverage-strip';
import { CoverageTable } from './coverage-table';
import { PlanChapter } from './plan-chapter';
import { PlanSource } from './plan-source';

/** The plan from end to end: how much came of it, and every paragraph under its headings. */
export const PlanPanel = ({ language }: { language: Language }) => {
  const rows = audit();
  const { accounted, paragraphs } = coverageOf(rows);
  return (
    <Panel wide>
      <header className="flex flex-col gap-2">
        <Breadcrumb language={language} />
        <PanelHeading
          name={planTitle}
          language={language}
          count={
            <>
              {numberIn(language, accounted)}
              <span className="text-ink-second"> / {numberIn(language, paragraphs)}</span>
            </>
          }
        />
        <div className="max-w-prose">
          <Lead>{t(inBoth(planLead, { total: paragraphs, accounted }), language)}</Lead>
        </div>
      </header>
      <CoverageStrip rows={rows} language={language} />
      <CoverageTable rows={rows} language={language} />
      <div className="@container flex flex-col gap-6">
        {chapters.map((chapter) => (
          <PlanChapter key={chapter.path} chapter={chapter} rows={rows} language={language} />
        ))}
      </div>
      <PlanSource language={language} />
    </Panel>
  );
};
