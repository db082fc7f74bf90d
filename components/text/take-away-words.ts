import type { Text } from '@/data/vocabulary/languages';

/** Words of the menu that takes sites along as a file. */
export const takeAwayWords = {
  open: { zh: '带走', en: 'Take away' },
  geojson: { zh: 'GeoJSON', en: 'GeoJSON' },
  geojsonFor: { zh: '带位置，给 GIS 软件', en: 'with shapes, for GIS programs' },
  csv: { zh: 'CSV', en: 'CSV' },
  csvFor: { zh: '一处一行，Excel、WPS 可开', en: 'one row a site, opens in Excel and WPS' },
  xlsx: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  xlsxFor: {
    zh: '另有一页写明筛选、链接、引注与许可',
    en: 'a second sheet says filter, link, citation, licences',
  },
  text: { zh: '复制为文字', en: 'Copy as text' },
  textFor: { zh: '表格和链接，可贴进文档', en: 'rows and the link, to paste into a document' },
  copied: { zh: '已复制 {count} 处', en: '{count} sites copied' },
  saved: { zh: '已存为 {name}', en: 'Saved as {name}' },
  notCopied: { zh: '复制不了，请自行复制：', en: 'Could not copy; take it from here:' },
  waiting: { zh: '正在取数据…', en: 'Fetching the data…' },
  failed: { zh: '数据没有取到。', en: 'The data did not arrive.' },
  notMade: { zh: '文件没有做成，请再试一次。', en: 'The file could not be made; try again.' },
  retry: { zh: '重试', en: 'Try again' },
  licence: {
    zh: '记录按 CC BY 4.0 发布，署名“Shanxi Industrial Atlas”；每处带规划段号与原文。',
    en: 'Records are CC BY 4.0, credit “Shanxi Industrial Atlas”; each site carries its paragraph and the plan’s words.',
  },
  all: { zh: '全部 {count} 处', en: 'All {count} sites' },
  picked: { zh: '候选名单：挑出的 {count} 处', en: 'Shortlist: {count} sites picked by hand' },
  columns: {
    zh: '名称\t类别\t行业\t规划写作\t位置精度\t段\t规划原文',
    en: 'Name\tKind\tSector\tAs the plan writes it\tPrecision\tParagraph\tThe plan’s words',
  },
} as const satisfies Record<string, Text>;
