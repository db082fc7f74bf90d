import type { AuditedParagraph } from '@/data/audit';
import type { Chapter } from '@/data/outline/chapters';
import { inFigures } from '@/data/outline/in-figures';
import type { Section } from '@/data/outline/sections';
import { type Language, t } from '@/data/vocabulary/languages';
import { numberedTitle, paragraphRange } from '../text/plan';
import { Disclosure } from '../ui/disclosure';
import { PlanRow } from './plan-row';
import { YieldCounts } from './yield-counts';

type Rows = readonly AuditedParagraph[];

const within = (rows: Rows, { from, to }: Section): Rows =>
  rows.filter(({ paragraph }) => from <= paragraph && paragraph <= to);

const PlanRows = ({ rows, language }: { rows: Rows; language: Language }) => (
  <ol className="border-t border-rule">
    {rows.map((row) => (
      <PlanRow key={row.paragraph} row={row} language={language} />
    ))}
  </ol>
);

interface PlanSectionProps {
  section: Section;
  rows: Rows;
  language: Language;
}

/** The paragraphs under one heading, to be folded away by who has read them. */
const PlanSection = ({ section, rows, language }: PlanSectionProps) => (
  <Disclosure
    id={inFigures(section.path)}
    open
    summary={
      <>
        <h3 className="font-semibold text-ink">{t(numberedTitle(section), language)}</h3>
        <span className="text-small tabular-nums">{paragraphRange(section)}</span>
        <span className="ml-auto text-small">
          <YieldCounts rows={rows} language={language} />
        </span>
      </>
    }
  >
    <PlanRows rows={rows} language={language} />
  </Disclosure>
);

interface PlanChapterProps {
  chapter: Chapter;
  rows: Rows;
  language: Language;
}

/** A chapter of the plan with its sections; text before the first of them stands under its own title. */
export const PlanChapter = ({ chapter, rows, language }: PlanChapterProps) => (
  <section>
    <div
      id={inFigures(chapter.path)}
      className="flex scroll-mt-3 items-baseline gap-3 border-b border-ink pb-1 max-sheet:scroll-mt-16"
    >
      <h2 className="font-serif text-lg/7 font-bold">{t(numberedTitle(chapter), language)}</h2>
      <span className="text-small text-ink-second tabular-nums">{paragraphRange(chapter)}</span>
    </div>
    {chapter.sections.map((section) => {
      const held = within(rows, section);
      return section.path === chapter.path ? (
        <PlanRows key={section.path} rows={held} language={language} />
      ) : (
        <PlanSection key={section.path} section={section} rows={held} language={language} />
      );
    })}
  </section>
);
