import { type AuditedParagraph, yieldsSomething } from '@/data/audit';
import { chapterOf } from '@/data/outline/chapters';
import type { Section } from '@/data/outline/sections';
import { type Language, t } from '@/data/vocabulary/languages';
import { HiddenNote } from '../lists/hidden-note';
import { Report } from '../report/report';
import { citationLine } from '../text/citation-line';
import { inBoth } from '../text/fill';
import { numberedTitle, paragraphTitle, planWord, whyNone } from '../text/plan';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { NameLink } from '../ui/name-link';
import { Note } from '../ui/note';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { pathToHeading, pathToPage } from '../view/paths';
import { ParagraphAims } from './paragraph-aims';
import { ParagraphFigures } from './paragraph-figures';
import { ParagraphFindings } from './paragraph-findings';
import { ParagraphMeasures } from './paragraph-measures';
import { ParagraphSites } from './paragraph-sites';
import { ParagraphSteps, StepArrows } from './paragraph-steps';
import { PlanSource } from './plan-source';

/** The way back: the plan, the chapter, and the section with its number. */
const Headings = ({ section, language }: { section: Section; language: Language }) => {
  const chapter = chapterOf(section);
  const headings = chapter.path === section.path ? [section] : [chapter, section];
  return (
    <Breadcrumb language={language}>
      <span className="inline-flex items-center gap-x-2">
        <NameLink href={pathToPage(language, 'plan')}>{t(planWord, language)}</NameLink>
        <span aria-hidden="true">·</span>
      </span>
      {headings.map((heading) => (
        <span key={heading.path} className="inline-flex items-center gap-x-2">
          <NameLink href={pathToHeading(language, heading)}>
            {t(heading === section ? numberedTitle(heading) : heading.title, language)}
          </NameLink>
          {heading !== section && <span aria-hidden="true">·</span>}
        </span>
      ))}
    </Breadcrumb>
  );
};

interface ParagraphPanelProps {
  row: AuditedParagraph;
  previous: AuditedParagraph | undefined;
  next: AuditedParagraph | undefined;
  language: Language;
}

/** A paragraph of the plan: what it says in our words, and all that came of it, or why nothing. */
export const ParagraphPanel = ({ row, previous, next, language }: ParagraphPanelProps) => {
  const { paragraph, section, gist, yields, none } = row;
  return (
    <Panel>
      <header className="flex flex-col gap-2">
        <Headings section={section} language={language} />
        <PanelHeading
          name={inBoth(paragraphTitle, { paragraph })}
          language={language}
          count={<StepArrows previous={previous} next={next} language={language} />}
        />
        <Lead>{t(gist, language)}</Lead>
        <HiddenNote sites={yields.sites.map(({ id }) => id)} />
      </header>
      {none && !yieldsSomething(row) && (
        <Note label={t(whyNone, language)}>{t(none, language)}</Note>
      )}
      <ParagraphSites entries={yields.entries} language={language} />
      <ParagraphFigures targets={yields.targets} language={language} />
      <ParagraphMeasures measures={yields.measures} language={language} />
      <ParagraphFindings findings={yields.findings} paragraph={paragraph} language={language} />
      <ParagraphAims aims={yields.aims} language={language} />
      <ParagraphSteps previous={previous} next={next} language={language} />
      <PlanSource language={language} />
      <Report citation={citationLine({ paragraph }, language)} language={language} />
    </Panel>
  );
};
