'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { PickButton } from '../shortlist/pick-button';
import { Citation } from '../ui/citation';
import { SectorTile } from '../ui/sector-tile';
import { SiteMark } from '../ui/site-mark';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';
import type { ColumnId } from './column-ids';
import { columns } from './columns';
import type { TableSite } from './table-site';

interface CellProps {
  site: TableSite;
  language: Language;
  /** Whether it is the one that Tab stops at; undefined before the page runs, where all links are. */
  stop: boolean | undefined;
}

const tabIndexOf = (stop: boolean | undefined) => (stop === undefined ? undefined : stop ? 0 : -1);

/** The head of a row: the site's mark, its name as a link, its star. */
export const NameCell = ({ site, language, stop }: CellProps) => (
  <th scope="row">
    <span className="flex items-start gap-2">
      <span className="mt-0.75 flex">
        <SiteMark design={site} />
      </span>
      <ViewLink
        href={pathTo(language, { type: 'site', id: site.id })}
        tabIndex={tabIndexOf(stop)}
        data-cell="name"
        className="min-h-6 flex-1 leading-6 text-ink hover:underline hover:underline-offset-4"
      >
        {t(site.name, language)}
      </ViewLink>
      <PickButton site={site.id} quiet passedOver={stop === false} />
    </span>
  </th>
);

const content = (site: TableSite, column: ColumnId, language: Language) => {
  const text = columns[column].text(site, language);
  if (column === 'paragraph') {
    return <Citation paragraphs={[site.paragraph]} language={language} standing="row" />;
  }
  if (column === 'sector') {
    return (
      <span className="flex items-start gap-1.5">
        <span className="mt-1 flex">
          <SectorTile sector={site.sector} language={language} size={15} />
        </span>
        {text}
      </span>
    );
  }
  return text;
};

/** What one column says of a site. */
export const TableCell = ({
  site,
  column,
  language,
  stop,
}: CellProps & { column: Exclude<ColumnId, 'name'> }) => (
  <td data-cell={column} tabIndex={tabIndexOf(stop)} lang={column === 'written' ? 'zh' : undefined}>
    {content(site, column, language)}
  </td>
);
