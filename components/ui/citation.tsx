import { sectionOf } from '@/data/outline/sections';
import { type Language, t } from '@/data/vocabulary/languages';
import { planParagraph } from '../text/citation';
import { Filled } from '../text/filled';
import { paragraphRuns } from '../text/paragraph-runs';
import { numberedTitle } from '../text/plan';
import { pathToParagraph } from '../view/paths';
import { ViewLink } from '../view/view-link';

/**
 * Where it stands. Alone in a cell it is a target of its own size; inside of a `sentence` it flows
 * with the words; in a `row` that is one large link it lies above that link, for the pointer: by
 * the keyboard the same link is the first of the row's page, and a list has half the stops.
 */
type Standing = 'cell' | 'sentence' | 'row';

interface CitationProps {
  /** Ascending. */
  paragraphs: readonly number[];
  language: Language;
  standing?: Standing;
}

const dotted =
  'whitespace-nowrap underline decoration-ink-third decoration-dotted decoration-1 underline-offset-4 hover:text-ink hover:decoration-ink hover:decoration-solid';
const sized = 'inline-flex min-h-6 min-w-6 items-center justify-end pointer-coarse:min-h-11';

const looks: Readonly<Record<Standing, string>> = {
  cell: `${dotted} ${sized}`,
  sentence: dotted,
  row: `${dotted} ${sized} relative z-1 pointer-coarse:-my-2.5 pointer-coarse:min-w-11`,
};

/** Where in the plan something is said: ¶ and the number, each a link to what came of it. */
export const Citation = ({ paragraphs, language, standing = 'cell' }: CitationProps) => (
  <cite className="shrink-0 text-citation not-italic text-ink-second tabular-nums">
    {paragraphRuns(paragraphs).map(({ from, to }, index) => {
      const written = from === to ? `${from}` : `${from}–${to}`;
      return (
        <span key={from}>
          {index > 0 && (standing === 'sentence' ? ', ' : ',')}
          <ViewLink
            href={pathToParagraph(language, from)}
            title={t(numberedTitle(sectionOf(from)), language)}
            className={looks[standing]}
            {...(standing === 'row' ? { tabIndex: -1 } : {})}
          >
            <span aria-hidden="true">{index === 0 ? `¶${written}` : written}</span>
            <span className="sr-only">
              <Filled text={planParagraph} language={language} slots={{ paragraph: written }} />
            </span>
          </ViewLink>
        </span>
      );
    })}
  </cite>
);
