import { sectionOf } from '@/data/outline/sections';
import type { Finding } from '@/data/schema/finding';
import { type Language, t } from '@/data/vocabulary/languages';
import { thePlanWrites } from '../text/citation';
import { Citation } from '../ui/citation';
import { Verbatim } from '../ui/verbatim';

interface FindingSideProps {
  side: Finding['stands'][number];
  language: Language;
}

/** One side of a finding: where it stands, the plan's words, and what they come to. */
export const FindingSide = ({ side: { says, citation }, language }: FindingSideProps) => (
  <li className="border-l-2 border-ink pl-4 break-inside-avoid">
    <figure aria-label={t(thePlanWrites, language)}>
      <figcaption className="flex items-baseline justify-between gap-2 text-small text-ink-second">
        <span>{t(sectionOf(citation.paragraph).title, language)}</span>
        <Citation paragraphs={[citation.paragraph]} language={language} />
      </figcaption>
      <blockquote lang="zh" className="py-1 font-plan text-base/7 text-ink">
        <Verbatim phrase={citation.phrase} language={language} />
      </blockquote>
    </figure>
    <p className="text-row/6 text-pretty">{t(says, language)}</p>
  </li>
);
