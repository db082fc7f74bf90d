import type { Language } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { SiteFilter } from '@/geo/features/filter';
import { cellFilter, type MatrixRow } from '@/geo/features/matrix';
import { pathTo } from '../view/paths';

/** What the table's parts need of the view: read once, not in each of a thousand cells. */
export interface MatrixView {
  language: Language;
  filter: SiteFilter;
  link: (path: string, change?: Partial<SiteFilter>) => string;
}

/** Columns that are no city: their lists stand on the opening page. */
export const extentColumns = ['region', 'span', 'province'] as const;
export type ExtentColumn = (typeof extentColumns)[number];

interface Crossed {
  row?: MatrixRow | undefined;
  city?: PrefectureId;
  extent?: ExtentColumn;
}

/** Where a cell leads: the map with just its sites, at the list of them where there is one. */
export const cellHref = (
  { language, filter, link }: MatrixView,
  { row, city, extent }: Crossed,
): string => {
  const { sectors, cities } = cellFilter(filter, row, city);
  const opening = pathTo(language, { type: 'province' });
  return link(extent ? `${opening}#extent-${extent}` : opening, { sectors, cities });
};
