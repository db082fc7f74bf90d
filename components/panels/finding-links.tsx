import { entryOf, siteOf, targetOf } from '@/data/dataset';
import { groupBy } from '@/data/group-by';
import type { Finding } from '@/data/schema/finding';
import { type Language, t } from '@/data/vocabulary/languages';
import { sectors } from '@/data/vocabulary/sectors';
import { MarkOf } from '../lists/site-row';
import { ofProvince, sectorsConcerned, sitesConcerned, targetsConcerned } from '../text/findings';
import { shortPlace } from '../text/places';
import { NameLine } from '../ui/name-line';
import { NameLink } from '../ui/name-link';
import { SectorTile } from '../ui/sector-tile';
import { pathTo, pathToTarget } from '../view/paths';
import { FindingFact } from './finding-fact';

interface LinksProps {
  finding: Finding;
  language: Language;
}

const SectorLinks = ({ finding, language }: LinksProps) => (
  <ul className="flex flex-wrap gap-x-5">
    {finding.sectors.map((id) => (
      <li key={id}>
        <NameLink href={pathTo(language, { type: 'sector', id })}>
          <span className="mr-1.5">
            <SectorTile sector={id} language={language} size={15} />
          </span>
          {t(sectors[id].name, language)}
        </NameLink>
      </li>
    ))}
  </ul>
);

/** The sites that a finding is about, each list of the plan in a line of its own. */
const SiteLinks = ({ finding, language }: LinksProps) => {
  const byEntry = groupBy(
    finding.sites.flatMap((id) => siteOf(id) ?? []),
    ({ entry }) => entry,
  );
  return (
    <ul>
      {[...byEntry].map(([entry, held]) => (
        <li key={entry} className="flex flex-wrap items-baseline gap-x-2">
          <span>
            <span className="mr-1.5 inline-flex align-[-0.25em]">
              {held[0] && <MarkOf site={held[0]} />}
            </span>
            {t(entryOf(entry).name, language)}
          </span>
          <NameLine label={t(entryOf(entry).name, language)}>
            {held.map((site) => (
              <li key={site.id}>
                <NameLink href={pathTo(language, { type: 'site', id: site.id })}>
                  {t(shortPlace(site), language)}
                </NameLink>
              </li>
            ))}
          </NameLine>
        </li>
      ))}
    </ul>
  );
};

const TargetLinks = ({ finding, language }: LinksProps) => (
  <NameLine>
    {finding.targets
      .flatMap((id) => targetOf(id) ?? [])
      .map(({ id, sector, indicator }) => (
        <li key={id}>
          <NameLink href={pathToTarget(language, id)}>
            {t(sector === 'province' ? ofProvince : sectors[sector].name, language)}{' '}
            {t(indicator, language)}
          </NameLink>
        </li>
      ))}
  </NameLine>
);

/** Where a finding matters: the sectors, sites and figures that it is about. */
export const FindingLinks = ({ finding, language }: LinksProps) => (
  <>
    {finding.sectors.length > 0 && (
      <FindingFact term={sectorsConcerned} language={language}>
        <SectorLinks finding={finding} language={language} />
      </FindingFact>
    )}
    {finding.sites.length > 0 && (
      <FindingFact term={sitesConcerned} language={language}>
        <SiteLinks finding={finding} language={language} />
      </FindingFact>
    )}
    {finding.targets.length > 0 && (
      <FindingFact term={targetsConcerned} language={language}>
        <TargetLinks finding={finding} language={language} />
      </FindingFact>
    )}
  </>
);
