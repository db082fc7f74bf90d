'use client';

import { t } from '@/data/vocabulary/languages';
import { leavesOf } from '@/data/vocabulary/leaves';
import { isSector, sectorIds, sectors } from '@/data/vocabulary/sectors';
import { isShown } from '@/geo/features/filter';
import type { MapSite } from '@/geo/features/map-site';
import { mapSites } from '@/geo/features/map-sites';
import type { Position } from '@/geo/position';
import type { Grounds } from '@/geo/where/grounds';
import { nearestSites, type SiteSeparation } from '@/geo/where/nearest';
import { DistanceWords } from '../lists/distance-words';
import { whereWords } from '../text/where-words';
import { SectionHeading } from '../ui/section-heading';
import { useView } from '../view/use-view';
import type { Origin } from '../view/where-params';
import { WhereRow } from './where-row';

const nearMany = { ports: 3, sites: 12 } as const;

const isPort = (mode: 'air' | 'rail') => (site: MapSite) => site.shape === `port-${mode}`;

const positionsOf = (origin: Origin, { sites }: Grounds): readonly Position[] =>
  origin.type === 'site'
    ? (sites[origin.id]?.positions ?? [])
    : [{ point: origin.at, precision: 'exact', unit: '', radiusKm: 0 }];

const Found = ({
  title,
  found,
}: {
  title: (typeof whereWords)['airPorts' | 'railPorts' | 'sites'];
  found: readonly SiteSeparation[];
}) => {
  const { language } = useView();
  return (
    <section>
      <SectionHeading>{t(title, language)}</SectionHeading>
      <ul>
        {found.map((separation) => (
          <WhereRow key={separation.id} id={separation.id}>
            <span className="font-semibold whitespace-nowrap tabular-nums">
              <DistanceWords separation={separation} language={language} />
            </span>
          </WhereRow>
        ))}
      </ul>
    </section>
  );
};

const SectorSelect = () => {
  const { language, filter, setFilter } = useView();
  const chosen = sectorIds.find((id) => {
    const leaves = leavesOf(id);
    return (
      filter.sectors?.size === leaves.length && leaves.every((leaf) => filter.sectors?.has(leaf.id))
    );
  });
  const choose = (id: string) =>
    setFilter({ sectors: isSector(id) ? new Set(leavesOf(id).map((leaf) => leaf.id)) : null });
  return (
    <label className="flex flex-wrap items-center gap-2 text-small text-ink-second">
      {t(whereWords.ofSector, language)}
      <select
        value={chosen ?? ''}
        onChange={({ target }) => choose(target.value)}
        className="min-h-8 rounded-sm border border-ink-third bg-panel px-2 text-ink pointer-coarse:min-h-11"
      >
        <option value="">{t(whereWords.allSectors, language)}</option>
        {sectorIds.map((id) => (
          <option key={id} value={id}>
            {t(sectors[id].name, language)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** How far ports and the shown sites are from a place or a site, nearest first. */
export const OriginResult = ({ origin, grounds }: { origin: Origin; grounds: Grounds }) => {
  const { language, filter } = useView();
  const here = positionsOf(origin, grounds);
  if (here.length === 0) return <p>{t(whereWords.siteUnplaced, language)}</p>;
  const others = mapSites.filter(({ id }) => origin.type !== 'site' || id !== origin.id);
  const nearest = (wanted: readonly MapSite[], most: number) =>
    nearestSites(
      here,
      wanted.map(({ id }) => id),
      grounds,
    ).slice(0, most);
  const shown = others.filter((site) => isShown(site, filter) && site.kind !== 'port');
  return (
    <div className="flex flex-col gap-4" data-origin-result>
      <Found
        title={whereWords.airPorts}
        found={nearest(others.filter(isPort('air')), nearMany.ports)}
      />
      <Found
        title={whereWords.railPorts}
        found={nearest(others.filter(isPort('rail')), nearMany.ports)}
      />
      <SectorSelect />
      <Found title={whereWords.sites} found={nearest(shown, nearMany.sites)} />
      <p className="text-small text-ink-second">{t(whereWords.straight, language)}</p>
    </div>
  );
};
