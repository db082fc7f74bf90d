'use client';

import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { Language } from '@/data/vocabulary/languages';
import { isShown, type SiteFilter } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { useView } from '../view/use-view';
import { type ColumnId, columnIds } from './column-ids';
import { columns } from './columns';
import type { SiteDetail, TableSite } from './table-site';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
});

type Features = typeof features;

const collators: Readonly<Record<Language, Intl.Collator>> = {
  zh: new Intl.Collator('zh-CN', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

const byValue =
  (language: Language): SortFn<Features, TableSite> =>
  (a, b, id) => {
    const [left, right] = [a.getValue(id), b.getValue(id)];
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collators[language].compare(String(left), String(right));
  };

const definitionsIn = (language: Language): ColumnDef<Features, TableSite>[] =>
  columnIds.map((id) => {
    const { rank, text } = columns[id];
    return {
      id,
      accessorFn: (site) => (rank ? rank(site) : text(site, language) || undefined),
      sortFn: byValue(language),
      sortUndefined: 'last',
    };
  });

const definitions: Readonly<Record<Language, ColumnDef<Features, TableSite>[]>> = {
  zh: definitionsIn('zh'),
  en: definitionsIn('en'),
};

const sitesOf = (details: readonly SiteDetail[], filter: SiteFilter): TableSite[] =>
  details.flatMap((detail) => {
    const site = mapSiteById(detail.id);
    return site && isShown(site, filter) ? { ...site, ...detail } : [];
  });

/** The rows and columns that the address asks for: filtered, sorted, chosen. */
export const useTableRows = (details: readonly SiteDetail[]) => {
  const { language, filter, order, columns: chosen } = useView();
  const data = sitesOf(details, filter);
  const table = useTable({
    features,
    columns: definitions[language],
    data,
    getRowId: ({ id }) => id,
    state: {
      sorting: order ? [{ id: order.column, desc: order.descending }] : [],
      columnVisibility: Object.fromEntries(
        columnIds.map((id) => [id, id === 'name' || chosen.has(id)]),
      ),
    },
  });
  return {
    sites: table.getRowModel().rows.map(({ original }) => original),
    columnIds: table.getVisibleLeafColumns().map(({ id }) => id as ColumnId),
  };
};
