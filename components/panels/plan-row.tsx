import { type AuditedParagraph, yieldsSomething } from '@/data/audit';
import { type Language, t } from '@/data/vocabulary/languages';
import { MarkOf } from '../lists/site-row';
import { inBoth } from '../text/fill';
import { paragraphTitle } from '../text/plan';
import { pathToParagraph } from '../view/paths';
import { ViewLink } from '../view/view-link';
import { YieldCounts } from './yield-counts';

/** One paragraph of the plan: its number, what it says, and what came of it or why nothing did. */
export const PlanRow = ({ row, language }: { row: AuditedParagraph; language: Language }) => {
  const { paragraph, gist, yields, none } = row;
  return (
    <li className="relative grid grid-cols-[2.25rem_1fr] gap-x-3 border-b border-rule py-1.5 pl-5 leading-6 hover:bg-wash @2xl:grid-cols-[2.25rem_1fr_15rem]">
      <ViewLink
        href={pathToParagraph(language, paragraph)}
        className="text-small/6 text-ink-second tabular-nums after:absolute after:inset-0"
      >
        <span aria-hidden="true">¶{paragraph}</span>
        <span className="sr-only">{t(inBoth(paragraphTitle, { paragraph }), language)}</span>
      </ViewLink>
      <p className="max-w-prose text-pretty">{t(gist, language)}</p>
      <div className="col-start-2 text-small/6 text-ink-second @2xl:col-start-3">
        {yieldsSomething(row) ? (
          <YieldCounts rows={[row]} language={language} />
        ) : (
          none && t(none, language)
        )}
        {yields.sites.length > 0 && (
          <span className="flex flex-wrap">
            {yields.sites.map((site) => (
              <MarkOf key={site.id} site={site} size={11} />
            ))}
          </span>
        )}
      </div>
    </li>
  );
};
