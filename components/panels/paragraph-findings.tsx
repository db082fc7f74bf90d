import type { Finding } from '@/data/schema/finding';
import { findingKinds } from '@/data/vocabulary/finding-kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { numberIn } from '../text/numbers';
import { yieldNames } from '../text/plan';
import { NameLink } from '../ui/name-link';
import { PlanQuote } from '../ui/plan-quote';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';
import { pathToFinding } from '../view/paths';

interface ParagraphFindingsProps {
  findings: readonly Finding[];
  paragraph: number;
  language: Language;
}

/** Slips and tensions of the plan that a paragraph has a part in, with what it says itself. */
export const ParagraphFindings = ({ findings, paragraph, language }: ParagraphFindingsProps) =>
  findings.length > 0 && (
    <section>
      <SectionHeading>
        {t(yieldNames.findings, language)}
        <QuietCount>{numberIn(language, findings.length)}</QuietCount>
      </SectionHeading>
      <ul>
        {findings.map(({ id, kind, title, stands }) => (
          <li key={id} data-finding={id} className="border-b border-rule py-1.5">
            <p className="flex items-baseline justify-between gap-3">
              <NameLink href={pathToFinding(language, id)}>{t(title, language)}</NameLink>
              <span className="shrink-0 text-small text-ink-second">
                {t(findingKinds[kind], language)}
              </span>
            </p>
            {stands
              .filter(({ citation }) => citation.paragraph === paragraph)
              .map(({ says, citation }) => (
                <div key={citation.phrase}>
                  <p className="leading-6 text-pretty">{t(says, language)}</p>
                  <PlanQuote phrase={citation.phrase} language={language} />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
