import type { Text } from '@/data/vocabulary/languages';
import type { ColumnId } from '../table/column-ids';

/** Words of the table of all sites. */
export const tableWords = {
  title: { zh: '全部地点', en: 'All sites' },
  contents: { zh: '表格', en: 'Table' },
  description: {
    zh: '规划点名的全部地点，一处一行：可按任一列排序，可选列，随地图的筛选增减，可以带走。',
    en: 'Every site that the plan names, one a row: sorted by any column, columns of your choice, under the map’s filter, to take away.',
  },
  lead: {
    zh: '点列名排序，再点一次反序，第三次恢复规划的次序。方向键在表中移动，回车打开一处。',
    en: 'Press the name of a column to sort, again to turn it round, once more for the order of the plan. Arrow keys move in the table, Enter opens a site.',
  },
  region: { zh: '全部地点的表格，可上下左右滚动', en: 'Table of all sites, scrolls both ways' },
  filter: { zh: '筛选', en: 'Filter' },
  columns: { zh: '选列', en: 'Columns' },
  usual: { zh: '恢复常用的列', en: 'Back to the usual columns' },
  count: { zh: '{count} 处', en: '{count} sites' },
  countOf: { zh: '{total} 处中的 {count} 处', en: '{count} of {total} sites' },
  inPlanOrder: { zh: '按规划的次序', en: 'in the plan’s order' },
  ascending: { zh: '按{column}，从前到后', en: 'by {column}, first to last' },
  descending: { zh: '按{column}，从后到前', en: 'by {column}, last to first' },
  none: { zh: '这样筛选，一处不剩。', en: 'The filter leaves no site.' },
} as const satisfies Record<string, Text>;

export const columnTitles: Readonly<Record<ColumnId, Text>> = {
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类别', en: 'Kind' },
  sector: { zh: '行业', en: 'Sector' },
  subsector: { zh: '细分产业', en: 'Sub-sector' },
  written: { zh: '规划写作', en: 'As the plan writes it' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县（市、区）', en: 'County' },
  precision: { zh: '位置精度', en: 'Precision' },
  reading: { zh: '依据', en: 'Basis' },
  products: { zh: '产品', en: 'Products' },
  firms: { zh: '企业', en: 'Firms' },
  group: { zh: '同列', en: 'Named with' },
  paragraph: { zh: '段', en: '¶' },
};
