import { groupBy } from '@/data/group-by';
import type { Entry } from '@/data/site';
import { type Language, t } from '@/data/vocabulary/languages';
import { EntryRow } from '../lists/entry-row';
import { ShownCount } from '../lists/shown-count';
import { ShownSection } from '../lists/shown-section';
import { yieldNames } from '../text/plan';
import { PlanQuote } from '../ui/plan-quote';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';

const idsOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ sites }) => sites.map(({ id }) => id));

/** What a paragraph places, under the phrase that places it. */
export const ParagraphSites = ({
  entries,
  language,
}: {
  entries: readonly Entry[];
  language: Language;
}) => {
  if (entries.length === 0) return null;
  const byPhrase = groupBy(entries, ({ citation }) => citation.phrase);
  return (
    <ShownSection sites={idsOf(entries)}>
      <SectionHeading>
        {t(yieldNames.sites, language)}
        <QuietCount>
          <ShownCount sites={idsOf(entries)} />
        </QuietCount>
      </SectionHeading>
      {[...byPhrase].map(([phrase, held]) => (
        <ShownSection key={phrase} sites={idsOf(held)} className="pt-2">
          <PlanQuote phrase={phrase} language={language} />
          <ul>
            {held.map((entry) => (
              <EntryRow key={entry.id} entry={entry} language={language} cited={false} />
            ))}
          </ul>
        </ShownSection>
      ))}
    </ShownSection>
  );
};
