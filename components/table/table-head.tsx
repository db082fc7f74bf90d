'use client';

import { t } from '@/data/vocabulary/languages';
import { columnTitles } from '../text/table-words';
import type { Order } from '../view/order';
import { useView } from '../view/use-view';
import type { ColumnId } from './column-ids';

/** Up, down, and back to the plan's own order. */
const nextOrder = (order: Order<ColumnId> | null, column: ColumnId): Order<ColumnId> | null => {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
};

/** The names of the columns, each a button that sorts. */
export const TableHead = ({ columnIds }: { columnIds: readonly ColumnId[] }) => {
  const { language, order, setQuery } = useView();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columnIds.map((id) => {
          const own = order?.column === id ? order : null;
          const direction = own?.descending ? 'descending' : 'ascending';
          return (
            <th key={id} scope="col" aria-sort={own ? direction : undefined}>
              <button
                type="button"
                data-sort={id}
                onClick={() => void setQuery({ order: nextOrder(order, id) })}
              >
                {t(columnTitles[id], language)}
                <span aria-hidden="true" className="site-table-arrow">
                  {own ? (own.descending ? '▼' : '▲') : '↕'}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};
