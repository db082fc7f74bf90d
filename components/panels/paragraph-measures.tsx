import type { Measure } from '@/data/schema/measure';
import { type Language, t } from '@/data/vocabulary/languages';
import { numberIn } from '../text/numbers';
import { yieldNames } from '../text/plan';
import { PlanQuote } from '../ui/plan-quote';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';
import { SectorLink } from './sector-link';

/** What a paragraph says will be done, each over the phrase that says it. */
export const ParagraphMeasures = ({
  measures,
  language,
}: {
  measures: readonly Measure[];
  language: Language;
}) =>
  measures.length > 0 && (
    <section>
      <SectionHeading>
        {t(yieldNames.measures, language)}
        <QuietCount>{numberIn(language, measures.length)}</QuietCount>
      </SectionHeading>
      <ul>
        {measures.map(({ text, sector, citation }) => (
          <li key={text.en} data-measure className="border-b border-rule py-1.5">
            <p className="flex items-baseline justify-between gap-3">
              <span className="leading-6 text-pretty">{t(text, language)}</span>
              <span className="shrink-0 text-small text-ink-second">
                <SectorLink sector={sector} language={language} />
              </span>
            </p>
            <PlanQuote phrase={citation.phrase} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
