import type { AuditedParagraph } from '@/data/audit';
import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { nextParagraph, paragraphTitle, previousParagraph, steps } from '../text/plan';
import { pathToParagraph } from '../view/paths';
import { ViewLink } from '../view/view-link';

interface StepsProps {
  /** Missing at the plan's two ends. */
  previous: AuditedParagraph | undefined;
  next: AuditedParagraph | undefined;
  language: Language;
}

const stepsOf = ({ previous, next }: StepsProps) =>
  [
    { rel: 'prev', word: previousParagraph, arrow: '‹', to: previous },
    { rel: 'next', word: nextParagraph, arrow: '›', to: next },
  ] as const;

const square = 'flex size-8 items-center justify-center rounded-sm border pointer-coarse:size-11';

/** One step back, one on: at the same place of every page, to walk through the plan. */
export const StepArrows = (props: StepsProps) => (
  <span className="flex gap-1 text-lead">
    {stepsOf(props).map(({ rel, word, arrow, to }) =>
      to ? (
        <ViewLink
          key={rel}
          rel={rel}
          href={pathToParagraph(props.language, to.paragraph)}
          aria-label={`${t(word, props.language)} ¶${to.paragraph}`}
          className={`${square} border-ink-third text-ink hover:border-ink hover:bg-wash`}
        >
          {arrow}
        </ViewLink>
      ) : (
        <span key={rel} aria-hidden="true" className={`${square} border-rule text-ink-third`}>
          {arrow}
        </span>
      ),
    )}
  </span>
);

/** The paragraphs before and after, with what they say. */
export const ParagraphSteps = (props: StepsProps) => (
  <nav
    aria-label={t(steps, props.language)}
    className="grid grid-cols-2 gap-x-6 text-small/5 text-ink-second"
  >
    {stepsOf(props).map(({ rel, word, to }) =>
      to ? (
        <div key={rel} className="relative py-2 hover:bg-wash">
          <ViewLink
            href={pathToParagraph(props.language, to.paragraph)}
            className="font-semibold text-ink after:absolute after:inset-0 hover:underline hover:underline-offset-4"
          >
            {t(word, props.language)}{' '}
            <span className="sr-only">
              {t(inBoth(paragraphTitle, { paragraph: to.paragraph }), props.language)}
            </span>
            <span aria-hidden="true">¶{to.paragraph}</span>
          </ViewLink>
          <p>{t(to.gist, props.language)}</p>
        </div>
      ) : (
        <div key={rel} />
      ),
    )}
  </nav>
);
