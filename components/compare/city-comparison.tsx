import Link from 'next/link';
import { t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { isShown } from '@/geo/features/filter';
import { mapSites } from '@/geo/features/map-sites';
import { type CityShare, crossingOf, sectorRow } from '@/geo/features/matrix';
import type { MatrixView } from '../matrix/matrix-view';
import { aspects, citiesTable } from '../text/compare';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import type { FactsByCity } from './city-facts';
import { LandRows, PortRows, StandingRows } from './city-rows';
import { most } from './comparison';
import { Aspect, AspectRow, ComparisonTable } from './comparison-table';
import { KindRows, PrecisionRows } from './counted-rows';
import { ShareWithMarks } from './share-with-marks';
import { SiteList } from './site-list';

interface CityComparisonProps {
  view: MatrixView;
  cities: readonly PrefectureId[];
  facts: FactsByCity;
}

const CityHead = ({ view, city }: { view: MatrixView; city: PrefectureId }) => (
  <Link
    href={view.link(pathTo(view.language, { type: 'city', id: city }))}
    prefetch={false}
    scroll={false}
    className="comparison-name hover:underline"
  >
    {t(prefectures[city].name, view.language)}
  </Link>
);

/** Cities side by side, over what the filter leaves of sectors and kinds. */
export const CityComparison = ({ view, cities, facts }: CityComparisonProps) => {
  const { language, filter } = view;
  const wanted = { ...filter, cities: null };
  const shown = mapSites.filter((site) => isShown(site, wanted));
  const all = crossingOf(shown, wanted).cities;
  const together = ({ own, shared }: CityShare) => [...own, ...shared];
  const bySector = sectorIds
    .map((sector) => ({ sector, held: crossingOf(shown, wanted, sectorRow(sector)).cities }))
    .filter(({ held }) => cities.some((city) => together(held[city]).length > 0));
  const common = { language, columns: cities, keyOf: (city: PrefectureId) => city };
  const aspect = { language, columns: cities.length };
  return (
    <ComparisonTable
      name={citiesTable}
      language={language}
      fits={cities.length <= most}
      heads={cities.map((city) => ({ key: city, head: <CityHead view={view} city={city} /> }))}
    >
      <Aspect title={aspects.named} {...aspect}>
        <StandingRows {...common} sites={shown} />
      </Aspect>
      <Aspect title={aspects.sectors} {...aspect}>
        {bySector.map(({ sector, held }) => (
          <AspectRow
            key={sector}
            {...common}
            head={
              <span className="flex items-center gap-1.5">
                <SectorTile sector={sector} language={language} size={17} />
                {t(sectors[sector].name, language)}
              </span>
            }
            cell={(city) => <ShareWithMarks share={held[city]} language={language} />}
          />
        ))}
      </Aspect>
      <Aspect title={aspects.kinds} {...aspect}>
        <KindRows {...common} sitesOf={(city) => together(all[city])} />
      </Aspect>
      <Aspect title={aspects.precision} {...aspect}>
        <PrecisionRows {...common} sitesOf={(city) => together(all[city])} />
      </Aspect>
      <Aspect title={aspects.ports} {...aspect}>
        <PortRows {...common} facts={facts} />
      </Aspect>
      <Aspect title={aspects.land} {...aspect}>
        <LandRows {...common} facts={facts} />
      </Aspect>
      <Aspect title={aspects.sites} {...aspect}>
        <AspectRow
          {...common}
          head={t(aspects.own, language)}
          cell={(city) => <SiteList view={view} sites={all[city].own} />}
        />
        <AspectRow
          {...common}
          head={t(aspects.shared, language)}
          cell={(city) => <SiteList view={view} sites={all[city].shared} />}
        />
      </Aspect>
    </ComparisonTable>
  );
};
