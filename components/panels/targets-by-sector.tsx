import type { ReactNode } from 'react';
import { targets } from '@/data/dataset';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { themeIds, themes } from '@/data/vocabulary/themes';
import { GoalBlock } from '../charts/goal-block';
import { ListedRows } from '../indicators/listed-rows';
import { wholeProvince } from '../text/atlas';
import { NameLink } from '../ui/name-link';
import { SectionHeading } from '../ui/section-heading';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';

interface Group {
  id: string;
  heading: ReactNode;
  mark?: ReactNode;
  colour: string;
  held: readonly Target[];
}

const themeGroups = (language: Language): Group[] =>
  themeIds.map((id) => ({
    id,
    heading: `${t(wholeProvince, language)} · ${t(themes[id], language)}`,
    colour: 'var(--ink)',
    held: targets.filter(({ theme }) => theme === id),
  }));

const sectorGroups = (language: Language): Group[] =>
  sectorIds.map((id) => ({
    id,
    heading: (
      <NameLink href={pathTo(language, { type: 'sector', id })}>
        {t(sectors[id].name, language)}
      </NameLink>
    ),
    mark: <SectorTile sector={id} language={language} />,
    colour: `var(--sector-${id})`,
    held: targets.filter(({ sector }) => sector === id),
  }));

/** Small charts of everything, by theme of the province and by sector, in the plan's order. */
export const TargetsBySector = ({ language }: { language: Language }) => (
  <div className="target-columns">
    {[...themeGroups(language), ...sectorGroups(language)]
      .filter(({ held }) => held.length > 0)
      .map(({ id, heading, mark, colour, held }) => (
        <section key={id} className="target-group" data-group={id}>
          <SectionHeading level={3} mark={mark}>
            {heading}
          </SectionHeading>
          <GoalBlock
            targets={held}
            language={language}
            colour={colour}
            level={4}
            Rows={ListedRows}
          />
        </section>
      ))}
  </div>
);
