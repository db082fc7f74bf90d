import { createParser } from 'nuqs';

/** By which column a table is sorted, and which way round. */
export interface Order<Column extends string> {
  column: Column;
  descending: boolean;
}

const downwards = '-';

/** Reads and writes the order of a table: `column`, or `-column` from the last to the first. */
export const parseAsOrder = <Column extends string>(columns: readonly Column[]) =>
  createParser<Order<Column>>({
    parse: (value) => {
      const descending = value.startsWith(downwards);
      const wanted = descending ? value.slice(downwards.length) : value;
      const column = columns.find((id) => id === wanted);
      return column ? { column, descending } : null;
    },
    serialize: ({ column, descending }) => `${descending ? downwards : ''}${column}`,
    eq: (a, b) => a.column === b.column && a.descending === b.descending,
  });
