import Link from 'next/link';
import type { ReactNode } from 'react';
import { t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { mapSites } from '@/geo/features/map-sites';
import {
  type Crossing,
  citiesNorthToSouth,
  crossingOf,
  type MatrixRow,
} from '@/geo/features/matrix';
import { MarkBlock } from '../matrix/mark-block';
import { extentColumns, type MatrixView } from '../matrix/matrix-view';
import { ShareFigure } from '../matrix/share-figure';
import { aspects, noGoals, sectorsTable } from '../text/compare';
import { numberIn } from '../text/numbers';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { most } from './comparison';
import { Aspect, AspectRow, ComparisonTable } from './comparison-table';
import { KindRows } from './counted-rows';
import { RegionNames } from './region-names';
import { rowName } from './row-name';
import { SiteList } from './site-list';

const perLine = 13;

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
  const placed = (row: MatrixRow) => of(row).all.filter(({ extent }) => extent === 'place');
  const common = { language, columns: rows, keyOf: ({ id }: MatrixRow) => id };
  const aspect = { language, columns: rows.length };
  const touched = citiesNorthToSouth.filter((city) =>
    rows.some((row) => of(row).cities[city].own.length + of(row).cities[city].shared.length > 0),
  );
  return (
    <ComparisonTable
      name={sectorsTable}
      language={language}
      fits={rows.length <= most}
      heads={rows.map((row) => ({ key: row.id, head: <RowHead view={view} row={row} /> }))}
    >
      <Aspect title={aspects.named} {...aspect}>
        <AspectRow
          {...common}
          head={t(aspects.total, language)}
          cell={(row) => (
            <b className="font-serif text-lead">{numberIn(language, of(row).all.length)}</b>
          )}
        />
        <AspectRow
          {...common}
          head={t(aspects.place, language)}
          cell={(row) => numberIn(language, placed(row).length)}
        />
        {extentColumns.map((extent) => (
          <AspectRow
            key={extent}
            {...common}
            head={t(aspects[extent], language)}
            cell={(row) => numberIn(language, of(row)[extent].length)}
          />
        ))}
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
        {touched.map((city) => (
          <AspectRow
            key={city}
            {...common}
            head={t(prefectures[city].name, language)}
            cell={(row) => (
              <span className="flex items-start gap-2">
                <span className="flex w-9 shrink-0 items-baseline gap-0.5">
                  <ShareFigure share={of(row).cities[city]} language={language} />
                </span>
                <span className="pt-1">
                  <MarkBlock {...of(row).cities[city]} perLine={perLine} />
                </span>
              </span>
            )}
          />
        ))}
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
