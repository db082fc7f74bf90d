import { sectionOf } from '@/data/outline/sections';
import { type Language, t } from '@/data/vocabulary/languages';
import { planParagraph } from '../text/citation';
import { Filled } from '../text/filled';
import { paragraphRuns } from '../text/paragraph-runs';

interface CitationProps {
  /** Ascending. */
  paragraphs: readonly number[];
  language: Language;
}

/** Where in the plan something is said: ¶ and the number, with the chapter for who asks. */
export const Citation = ({ paragraphs, language }: CitationProps) => (
  <cite className="shrink-0 text-citation not-italic text-ink-second tabular-nums">
    {paragraphRuns(paragraphs).map(({ from, to }, index) => {
      const { path, title } = sectionOf(from);
      const written = from === to ? `${from}` : `${from}–${to}`;
      return (
        <span key={from}>
          {index > 0 && ', '}
          <span
            title={`${path} ${t(title, language)}`}
            className="whitespace-nowrap underline decoration-ink-third decoration-dotted decoration-1 underline-offset-4"
          >
            <span aria-hidden="true">{index === 0 ? `¶${written}` : written}</span>
            <span className="sr-only">
              <Filled text={planParagraph} language={language} slots={{ paragraph: written }} />
            </span>
          </span>
        </span>
      );
    })}
  </cite>
);
