import { sites } from '@/data/dataset';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { leafOf, leavesOf } from '@/data/vocabulary/leaves';
import type { SectorId } from '@/data/vocabulary/sectors';
import { elsewhereInSector, subsectorsWord } from '../text/sector';
import { SectionHeading } from '../ui/section-heading';
import { LeafChoice } from './leaf-choice';

/** The lines that the plan splits a sector into, those without a place among them. */
export const LeafChoices = ({ sector, language }: { sector: SectorId; language: Language }) => {
  const leaves = leavesOf(sector);
  if (leaves.length === 1) return null;
  const general = leaves.at(-1)?.id;
  const counted = leaves.map((leaf) => ({
    leaf: leaf.id === general ? { ...leaf, name: elsewhereInSector satisfies Text } : leaf,
    count: sites.filter((site) => site.sector === sector && leafOf(site) === leaf.id).length,
  }));
  return (
    <section>
      <SectionHeading>{t(subsectorsWord, language)}</SectionHeading>
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5 pt-1.5">
        {counted
          .filter(({ leaf, count }) => leaf.id !== general || count > 0)
          .map(({ leaf, count }) => (
            <LeafChoice key={leaf.id} leaf={leaf} count={count} language={language} />
          ))}
      </ul>
    </section>
  );
};
