import { sectionOf } from '@/data/outline/sections';
import type { Citation as Cited } from '@/data/schema/entry';
import { type Language, t } from '@/data/vocabulary/languages';
import { thePlanWrites } from '../text/citation';
import { numberedTitle } from '../text/plan';
import { Citation } from './citation';
import { Verbatim } from './verbatim';

/** The plan's own words, always Chinese, with where they stand. */
export const PlanPhrase = ({ citation, language }: { citation: Cited; language: Language }) => (
  <figure aria-label={t(thePlanWrites, language)} className="border-l-3 border-ink pl-4">
    <blockquote lang="zh" className="font-plan text-lg/7 text-ink">
      <Verbatim phrase={citation.phrase} language={language} />
    </blockquote>
    <figcaption className="flex flex-wrap items-center gap-x-2 pt-0.5 text-small text-ink-second">
      {t(numberedTitle(sectionOf(citation.paragraph)), language)}
      <Citation paragraphs={[citation.paragraph]} language={language} />
    </figcaption>
  </figure>
);
