import type { ReactNode } from 'react';
import { kindIds, kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { precisionIds, precisions } from '@/data/vocabulary/precisions';
import type { MapSite } from '@/geo/features/map-site';
import { KindMark, LegendMark } from '../legend/kind-mark';
import { numberIn } from '../text/numbers';
import { AspectRow } from './comparison-table';

interface BarProps {
  count: number;
  /** What the full width stands for. */
  of: number;
  language: Language;
}

/** A number with a bar of its length, in ink: what is counted is no one sector. */
const InkBar = ({ count, of, language }: BarProps) => (
  <span className="flex items-center gap-2">
    <b className="w-6 shrink-0 font-semibold">{numberIn(language, count)}</b>
    <svg aria-hidden="true" width="100%" height="7" className="min-w-0 flex-1">
      <rect width={`${(count / of) * 100}%`} height="7" fill="var(--ink-second)" />
    </svg>
  </span>
);

const MarkedName = ({ mark, children }: { mark: ReactNode; children: ReactNode }) => (
  <span className="flex items-center gap-1.5">
    {mark}
    {children}
  </span>
);

interface CountedRowsProps<Column> {
  language: Language;
  columns: readonly Column[];
  keyOf: (column: Column) => string;
  sitesOf: (column: Column) => readonly MapSite[];
}

interface Counting {
  id: string;
  head: ReactNode;
  counts: (site: MapSite) => boolean;
}

/** A row for each thing that is counted, all on one scale; those that no column has are left out. */
const CountedRows = <Column,>({
  language,
  columns,
  keyOf,
  sitesOf,
  counted,
}: CountedRowsProps<Column> & { counted: readonly Counting[] }) => {
  const rows = counted
    .map(({ id, head, counts }) => ({
      id,
      head,
      count: (column: Column) => sitesOf(column).filter(counts).length,
    }))
    .filter(({ count }) => columns.some((column) => count(column) > 0));
  const longest = Math.max(...rows.flatMap(({ count }) => columns.map(count)));
  return rows.map(({ id, head, count }) => (
    <AspectRow
      key={id}
      head={head}
      columns={columns}
      keyOf={keyOf}
      cell={(column) =>
        count(column) > 0 && <InkBar count={count(column)} of={longest} language={language} />
      }
    />
  ));
};

/** How many sites are of each kind. */
export const KindRows = <Column,>(props: CountedRowsProps<Column>) => (
  <CountedRows
    {...props}
    counted={kindIds.map((id) => ({
      id,
      head: (
        <MarkedName mark={<KindMark kind={id} />}>{t(kinds[id].name, props.language)}</MarkedName>
      ),
      counts: ({ kind }) => kind === id,
    }))}
  />
);

/** How many positions are known how closely. */
export const PrecisionRows = <Column,>(props: CountedRowsProps<Column>) => (
  <CountedRows
    {...props}
    counted={precisionIds.map((id) => ({
      id,
      head: (
        <MarkedName mark={<LegendMark shape="base" precision={id} />}>
          {t(precisions[id].name, props.language)}
        </MarkedName>
      ),
      counts: ({ precision }) => precision === id,
    }))}
  />
);
