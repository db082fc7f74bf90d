import { sectionOf } from '@/data/outline/sections';
import type { Citation as Cited } from '@/data/schema/entry';
import { type Language, t } from '@/data/vocabulary/languages';
import { thePlanWrites } from '../text/citation';
import { Citation } from './citation';

/** The plan's own words, always Chinese, with where they stand. */
export const PlanPhrase = ({ citation, language }: { citation: Cited; language: Language }) => {
  const { path, title } = sectionOf(citation.paragraph);
  return (
    <figure aria-label={t(thePlanWrites, language)} className="border-l-3 border-ink pl-4">
      <blockquote
        lang="zh"
        className="font-['Kaiti_SC','KaiTi','STKaiti','Noto_Serif_CJK_SC',serif] text-lg/7 text-ink"
      >
        {citation.phrase}
      </blockquote>
      <figcaption className="pt-1 text-small text-ink-second">
        <span lang="zh">{path}</span> {t(title, language)}{' '}
        <Citation paragraphs={[citation.paragraph]} language={language} />
      </figcaption>
    </figure>
  );
};
