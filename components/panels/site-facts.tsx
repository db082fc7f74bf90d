import type { ReactNode } from 'react';
import type { Site } from '@/data/site';
import { kinds, portModes, portRanks } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { sectors, subsectorsOf } from '@/data/vocabulary/sectors';
import { knownMeans, knownToWhat } from '../text/known-as';
import { factsOfSite } from '../text/site';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';

const chip =
  'inline-flex min-h-7 items-center gap-1.5 rounded-full border border-ink-third px-3 text-small text-ink';

const Chip = ({ children }: { children: ReactNode }) => (
  <li>
    <span className={chip}>{children}</span>
  </li>
);

/** What a port is in the plan's structure. */
const portWords = ({ port }: Site, language: Language): string | undefined =>
  port && `${t(portModes[port.mode], language)} · ${t(portRanks[port.rank], language)}`;

/** Sector, kind and precision of a site, and what the precision means. */
export const SiteFacts = ({ site, language }: { site: Site; language: Language }) => {
  const { sector, subsector, kind } = site;
  const line = subsector && subsectorsOf(sector)[subsector];
  const port = portWords(site, language);
  return (
    <div className="flex flex-col gap-1.5">
      <ul aria-label={t(factsOfSite, language)} className="flex flex-wrap gap-2">
        <li>
          <ViewLink
            href={pathTo(language, { type: 'sector', id: sector })}
            className={`${chip} hover:border-ink hover:bg-wash pointer-coarse:min-h-11`}
          >
            <SectorTile sector={sector} language={language} size={15} />
            {t(sectors[sector].name, language)}
            {line && <span className="text-ink-second">{t(line, language)}</span>}
          </ViewLink>
        </li>
        <Chip>{port ?? t(kinds[kind].name, language)}</Chip>
        <Chip>{t(knownToWhat(site), language)}</Chip>
      </ul>
      <p className="text-small text-ink-second">{t(knownMeans(site), language)}</p>
    </div>
  );
};
