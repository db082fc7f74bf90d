import { groupBy } from '@/data/group-by';
import type { Site } from '@/data/site';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';
import { ShownCount } from './shown-count';
import { ShownSection } from './shown-section';
import { SiteRow } from './site-row';

interface SitesBySectorProps {
  sites: readonly Site[];
  language: Language;
  level?: 2 | 3;
  /** What a row's second line says; nothing where the page says it all. */
  noteOf?: (site: Site) => Text | undefined;
}

/** Sites under the headings of their sectors, both in the plan's order. */
export const SitesBySector = ({ sites, language, level = 2, noteOf }: SitesBySectorProps) => {
  const bySector = groupBy(sites, ({ sector }) => sector);
  return sectorIds.map((sector) => {
    const held = bySector.get(sector);
    if (!held) return null;
    const ids = held.map(({ id }) => id);
    return (
      <ShownSection key={sector} sites={ids}>
        <SectionHeading level={level} mark={<SectorTile sector={sector} language={language} />}>
          <ViewLink
            href={pathTo(language, { type: 'sector', id: sector })}
            className="inline-flex min-h-6 items-center hover:underline pointer-coarse:min-h-11"
          >
            {t(sectors[sector].name, language)}
          </ViewLink>
          <QuietCount>
            <ShownCount sites={ids} />
          </QuietCount>
        </SectionHeading>
        <ul>
          {held.map((site) => {
            const note = noteOf?.(site);
            return (
              <SiteRow
                key={site.id}
                site={site}
                language={language}
                title="thing"
                {...(note ? { note } : {})}
              />
            );
          })}
        </ul>
      </ShownSection>
    );
  });
};
