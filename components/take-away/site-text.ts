import { type KindId, kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { plan } from '@/data/vocabulary/plan';
import { type PrecisionId, precisions } from '@/data/vocabulary/precisions';
import { type SectorId, sectors } from '@/data/vocabulary/sectors';
import type { Provenance } from '@/geo/export/provenance';
import type { SiteRow } from '@/geo/export/site-columns';
import { takeAwayWords } from '../text/take-away-words';

const cellsOf = (row: SiteRow, language: Language): string[] => [
  language === 'zh' ? row.name_zh : row.name_en,
  t(kinds[row.kind as KindId].name, language),
  t(sectors[row.sector as SectorId].name, language),
  row.places_zh.join('、'),
  t(precisions[row.precision as PrecisionId].name, language),
  `¶${row.paragraph}`,
  row.phrase,
];

/**
 * Sites as text for a document or a message: a header, a row a site, its cells parted by tabs, so
 * that a spreadsheet takes it as a table too; then what they are, the link and the credit.
 */
export const siteText = (
  rows: readonly SiteRow[],
  { filter, link, date }: Provenance,
  language: Language,
): string =>
  [
    t(takeAwayWords.columns, language),
    ...rows.map((row) => cellsOf(row, language).join('\t')),
    '',
    t(filter, language),
    ...(link ? [link] : []),
    `${plan.atlas.en} · CC BY 4.0 · ${date}`,
  ].join('\n');
