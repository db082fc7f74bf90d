export type Cell = string | number | boolean | null | readonly string[];

/** Says UTF-8 to Excel and WPS, which else read Chinese in the system's code page. */
const byteOrderMark = '\uFEFF';

const text = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.join('; ') : String(cell);

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) || value.trim() !== value ? `"${value.replaceAll('"', '""')}"` : value;

/** A table after RFC 4180: a header, CRLF after every row, lists joined by “; ”. */
export const csv = <Row extends object>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
) =>
  byteOrderMark +
  [columns, ...rows.map((row) => columns.map((column) => row[column] as Cell))]
    .map((cells) => `${cells.map((cell) => quoted(text(cell))).join(',')}\r\n`)
    .join('');
