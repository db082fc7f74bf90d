'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { ColumnId } from './column-ids';

/** A cell, by its row and column. */
export interface CellAt {
  site: string;
  column: ColumnId;
}

interface Grid {
  /** Ids, in the order of the rows. */
  sites: readonly string[];
  columnIds: readonly ColumnId[];
  body: RefObject<HTMLElement | null>;
}

/** Rows that Page Up and Page Down leap over. */
const page = 12;

const within = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1);

/** Row and column that a key leads to, from these; undefined for any other key. */
const target = (
  { key, ctrlKey, metaKey }: KeyboardEvent,
  [row, column]: readonly [number, number],
): readonly [number, number] | undefined => {
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return [row + 1, column];
    case 'ArrowUp':
      return [row - 1, column];
    case 'ArrowRight':
      return [row, column + 1];
    case 'ArrowLeft':
      return [row, column - 1];
    case 'PageDown':
      return [row + page, column];
    case 'PageUp':
      return [row - page, column];
    case 'Home':
      return [far ? 0 : row, 0];
    case 'End':
      return [far ? Number.MAX_SAFE_INTEGER : row, Number.MAX_SAFE_INTEGER];
    default:
      return undefined;
  }
};

const cellOf = (element: EventTarget): CellAt | undefined => {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-cell]') : null;
  const site = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return cell && site ? { site, column: cell.dataset.cell as ColumnId } : undefined;
};

/**
 * Arrow keys lead from cell to cell, Home and End to the ends of a row, with Control to those of the
 * table; Tab leads on, out of the table: one stop for all its rows.
 */
export const useCellKeys = ({ sites, columnIds, body }: Grid) => {
  const [chosen, setChosen] = useState<CellAt | null>(null);
  const moved = useRef(false);
  const known = chosen && sites.includes(chosen.site) && columnIds.includes(chosen.column);
  const [first = ''] = sites;
  const active: CellAt = known ? chosen : { site: first, column: 'name' };

  const onKeyDown = (event: KeyboardEvent) => {
    const from = cellOf(event.target);
    const to = from && target(event, [sites.indexOf(from.site), columnIds.indexOf(from.column)]);
    if (!to || event.altKey) return;
    event.preventDefault();
    const site = sites[within(to[0], sites.length)];
    const column = columnIds[within(to[1], columnIds.length)];
    if (!site || !column) return;
    moved.current = true;
    setChosen({ site, column });
  };
  const onFocus = (event: FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell) setChosen(cell);
  };
  useEffect(() => {
    if (!moved.current || !chosen) return;
    moved.current = false;
    const row = body.current?.querySelector(`[data-row="${chosen.site}"]`);
    row?.querySelector<HTMLElement>(`[data-cell="${chosen.column}"]`)?.focus();
  }, [chosen, body]);

  return { active, onKeyDown, onFocus };
};
