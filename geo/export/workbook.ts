import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { plan } from '../../data/vocabulary/plan';
import { licences } from './credits';
import type { Cell } from './csv';
import type { Provenance } from './provenance';
import { type SiteRow, siteColumns } from './site-columns';

/** Characters that a column is wide; the rest take what a short id needs. */
const widths: Partial<Record<keyof SiteRow, number>> = {
  id: 34,
  name_zh: 30,
  name_en: 44,
  subsector: 20,
  group: 24,
  places_zh: 18,
  phrase: 40,
  products: 30,
  firms: 30,
  url: 40,
};
const otherWidth = 13;

const heading = (value: string): CellObject => ({ value, fontWeight: 'bold' });

/** A number stays a number and a yes a yes; a list is joined as in the CSV. */
const cellOf = (cell: Cell): CellObject | null => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  return text === '' ? null : { value: text, type: String };
};

const sitesSheet = (rows: readonly SiteRow[]): SheetData => [
  siteColumns.map(heading),
  ...rows.map((row) => siteColumns.map((column) => cellOf(row[column]))),
];

const line = (zh: string, en: string, ...values: string[]) => [
  heading(zh),
  heading(en),
  ...values.map((value): CellObject => ({ value, type: String, wrap: true, alignVertical: 'top' })),
];

/** What the table is, and what whoever passes it on has to say. */
const aboutSheet = ({ filter, link, date }: Provenance): SheetData => [
  line('内容', 'Contents', filter.zh),
  line('', '', filter.en),
  line('链接', 'Link', link ?? ''),
  line('日期', 'Date', date),
  line('出处', 'Source', plan.title.zh),
  line('', '', plan.title.en),
  line('引注', 'Citation', 'paragraph：规划的第几个非空行（1–161）；phrase：该段原文'),
  line('', '', 'paragraph: the n-th non-empty line of the plan (1–161); phrase: its own words'),
  line('说明', 'Note', `只说规划（${plan.adopted}）写了什么，不表示已经建成`),
  line('', '', `Says what the ${plan.adopted} plan says; never that it was built`),
  [],
  line('许可', 'Licences', '用于', 'Covers', '署名 Credit').map((cell) => ({
    ...cell,
    fontWeight: 'bold' as const,
  })),
  ...licences.map(({ what, licence, credit }) => line('', licence, what.zh, what.en, credit)),
];

/**
 * Sites as an Excel workbook: a sheet of typed columns under a header that stays, and a sheet that
 * says which sites these are, by whom and under which licence.
 */
export const workbookOf = (rows: readonly SiteRow[], provenance: Provenance): Promise<Blob> =>
  writeXlsxFile([
    {
      sheet: 'sites',
      data: sitesSheet(rows),
      columns: siteColumns.map((column) => ({ width: widths[column] ?? otherWidth })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'about',
      data: aboutSheet(provenance),
      columns: [{ width: 8 }, { width: 18 }, { width: 60 }, { width: 44 }, { width: 50 }],
    },
  ]).toBlob();
