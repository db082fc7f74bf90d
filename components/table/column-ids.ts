/** Every column of the table, in the order that they stand in. */
export const columnIds = [
  'name',
  'kind',
  'sector',
  'subsector',
  'written',
  'city',
  'county',
  'precision',
  'reading',
  'products',
  'firms',
  'group',
  'paragraph',
] as const;

export type ColumnId = (typeof columnIds)[number];

/** A row without its name says nothing: that column stays. */
export const optionalColumnIds = columnIds.filter((id) => id !== 'name');

export const columnsAtRest = [
  'kind',
  'sector',
  'city',
  'county',
  'precision',
  'reading',
  'paragraph',
] as const satisfies readonly ColumnId[];
