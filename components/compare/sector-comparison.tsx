import Link from 'next/link';
import type { ReactNode } from 'react';
import { t } from '@/data/vocabulary/languages';
import { mapSites } from '@/geo/features/map-sites';
import { type Crossing, crossingOf, type MatrixRow } from '@/geo/features/matrix';
import type { MatrixView } from '../matrix/matrix-view';
import { aspects, noGoals, sectorsTable } from '../text/compare';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { most } from './comparison';
import { Aspect, AspectRow, ComparisonTable } from './comparison-table';
import { KindRows } from './counted-rows';
import { RegionNames } from './region-names';
import { rowName } from './row-name';
import { NamedRows, SharesByCity } from './sector-rows';
import { SiteList } from './site-list';

/** The goals of a sector or line, made on the server; nothing where the plan sets none. */
export type GoalsByRow = Readonly<Record<string, ReactNode>>;

interface SectorComparisonProps {
  view: MatrixView;
  rows: readonly MatrixRow[];
  goals: GoalsByRow;
}

const RowHead = ({ view, row }: { view: MatrixView; row: MatrixRow }) => (
  <span className="flex items-center gap-1.5">
    <SectorTile sector={row.sector} language={view.language} />
    <Link
      href={view.link(pathTo(view.language, { type: 'sector', id: row.sector }))}
      prefetch={false}
      scroll={false}
      className="comparison-name hover:underline"
    >
      {t(rowName(row), view.language)}
    </Link>
  </span>
);

/** Sectors and lines side by side, over what the filter leaves of kinds and cities. */
export const SectorComparison = ({ view, rows, goals }: SectorComparisonProps) => {
  const { language, filter } = view;
  const wanted = { ...filter, leaves: null };
  const crossings = new Map<MatrixRow, Crossing>(
    rows.map((row) => [row, crossingOf(mapSites, wanted, row)]),
  );
  const of = (row: MatrixRow) => crossings.get(row) as Crossing;
  const common = { language, columns: rows, keyOf: ({ id }: MatrixRow) => id };
  const aspect = { language, columns: rows.length };
  return (
    <ComparisonTable
      name={sectorsTable}
      language={language}
      fits={rows.length <= most}
      heads={rows.map((row) => ({ key: row.id, head: <RowHead view={view} row={row} /> }))}
    >
      <Aspect title={aspects.named} {...aspect}>
        <NamedRows {...common} crossing={of} />
      </Aspect>
      <Aspect title={aspects.goals} {...aspect}>
        <AspectRow
          {...common}
          head={<span className="sr-only">{t(aspects.goals, language)}</span>}
          cell={({ id }) =>
            goals[id] ?? <span className="text-ink-second">{t(noGoals, language)}</span>
          }
        />
      </Aspect>
      <Aspect title={aspects.cities} {...aspect}>
        <SharesByCity {...common} crossing={of} />
      </Aspect>
      {rows.some((row) => of(row).region.length > 0) && (
        <Aspect title={aspects.regions} {...aspect}>
          <AspectRow
            {...common}
            head={<span className="sr-only">{t(aspects.regions, language)}</span>}
            cell={(row) => <RegionNames view={view} sites={of(row).region} />}
          />
        </Aspect>
      )}
      <Aspect title={aspects.kinds} {...aspect}>
        <KindRows {...common} sitesOf={(row) => of(row).all} />
      </Aspect>
      <Aspect title={aspects.sites} {...aspect}>
        <AspectRow
          {...common}
          head={<span className="sr-only">{t(aspects.sites, language)}</span>}
          cell={(row) => <SiteList view={view} sites={of(row).all} />}
        />
      </Aspect>
    </ComparisonTable>
  );
};
