'use client';

import type { Language } from '@/data/vocabulary/languages';
import type { ColumnId } from './column-ids';
import { NameCell, TableCell } from './table-cell';
import type { TableSite } from './table-site';

interface TableRowProps {
  site: TableSite;
  /** From 0. */
  index: number;
  columnIds: readonly ColumnId[];
  language: Language;
  /** The column that Tab stops at in this row; null for none, undefined before the page runs. */
  stop: ColumnId | null | undefined;
  measure: ((row: HTMLElement | null) => void) | undefined;
}

/** One site. */
export const TableRow = ({ site, index, columnIds, language, stop, measure }: TableRowProps) => (
  <tr ref={measure} data-row={site.id} data-index={index} aria-rowindex={index + 2}>
    {columnIds.map((column) => {
      const own = stop === undefined ? undefined : stop === column;
      return column === 'name' ? (
        <NameCell key={column} site={site} language={language} stop={own} />
      ) : (
        <TableCell key={column} site={site} column={column} language={language} stop={own} />
      );
    })}
  </tr>
);
