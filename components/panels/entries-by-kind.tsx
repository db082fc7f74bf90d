import { groupBy } from '@/data/group-by';
import type { Entry } from '@/data/site';
import { kindIds, kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { EntryRow } from '../lists/entry-row';
import { ShownCount } from '../lists/shown-count';
import { ShownSection } from '../lists/shown-section';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';

interface EntriesByKindProps {
  entries: readonly Entry[];
  language: Language;
}

/** What the plan names in a sector, kind by kind, in the order of a plate's symbols. */
export const EntriesByKind = ({ entries, language }: EntriesByKindProps) => {
  const byKind = groupBy(entries, ({ kind }) => kind);
  return kindIds.map((kind) => {
    const held = byKind.get(kind);
    if (!held) return null;
    const ids = held.flatMap(({ sites }) => sites.map(({ id }) => id));
    return (
      <ShownSection key={kind} sites={ids}>
        <SectionHeading>
          {t(kinds[kind].plural, language)}
          <QuietCount>
            <ShownCount sites={ids} />
          </QuietCount>
        </SectionHeading>
        <ul>
          {held.map((entry) => (
            <EntryRow key={entry.id} entry={entry} language={language} />
          ))}
        </ul>
      </ShownSection>
    );
  });
};
