import { findings } from '@/data/dataset';
import { groupBy } from '@/data/group-by';
import type { Finding } from '@/data/schema/finding';
import { type FindingKind, findingKindIds, findingKinds } from '@/data/vocabulary/finding-kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { findingsLead, findingsTitle, kindsOfFindings, unitOfFindings } from '../text/findings';
import { nounFor, numberIn } from '../text/numbers';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { QuietCount } from '../ui/quiet-count';
import { FindingAgreements } from './finding-agreements';
import { FindingEntry } from './finding-entry';

const byKind: ReadonlyMap<FindingKind, readonly Finding[]> = groupBy(findings, ({ kind }) => kind);

const of = (kind: FindingKind): readonly Finding[] => byKind.get(kind) ?? [];

const anchorOf = (kind: FindingKind): string => `kind-${kind}`;

/** The kinds in a row, each with how many there are: the way down the page. */
const KindIndex = ({ language }: { language: Language }) => (
  <nav aria-label={t(kindsOfFindings, language)} className="print:hidden">
    <ul className="grid grid-cols-2 gap-x-7 border-t border-rule @2xl:grid-cols-4">
      {findingKindIds.map((kind) => (
        <li key={kind} className="border-b border-rule">
          <a
            href={`#${anchorOf(kind)}`}
            className="flex min-h-8 items-center justify-between hover:bg-wash pointer-coarse:min-h-11"
          >
            {t(findingKinds[kind], language)}
            <span className="text-ink-second tabular-nums">
              {numberIn(language, of(kind).length)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const KindSection = ({ kind, language }: { kind: FindingKind; language: Language }) => (
  <section id={anchorOf(kind)} className="scroll-mt-4 max-sheet:scroll-mt-18">
    <h2 className="break-after-avoid border-b border-ink pb-1 font-serif text-xl/8 font-bold">
      {t(findingKinds[kind], language)}
      <QuietCount>{numberIn(language, of(kind).length)}</QuietCount>
    </h2>
    {of(kind).map((finding) => (
      <FindingEntry key={finding.id} finding={finding} language={language} />
    ))}
  </section>
);

/** Every slip and tension of the plan, kind by kind, and what was checked and agrees. */
export const FindingsPanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading
        name={findingsTitle}
        language={language}
        count={
          <>
            {numberIn(language, findings.length)}{' '}
            <span className="text-row text-ink-second">
              {t(nounFor(findings.length, unitOfFindings), language)}
            </span>
          </>
        }
      />
      <Lead>{t(findingsLead, language)}</Lead>
    </header>
    <div className="@container flex flex-col gap-7">
      <KindIndex language={language} />
      {findingKindIds.map((kind) => (
        <KindSection key={kind} kind={kind} language={language} />
      ))}
      <FindingAgreements language={language} />
    </div>
  </Panel>
);
