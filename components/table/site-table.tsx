'use client';

import { useRef } from 'react';
import { t } from '@/data/vocabulary/languages';
import { LayerSwitches } from '../legend/layer-switches';
import { TakeAway } from '../take-away/take-away';
import { takenByFilter } from '../take-away/taken';
import { tableWords } from '../text/table-words';
import { ToolDisclosure } from '../ui/tool-disclosure';
import { useHydrated } from '../view/use-hydrated';
import { useView } from '../view/use-view';
import { ColumnChoice } from './column-choice';
import { columns } from './columns';
import { TableBody } from './table-body';
import { TableHead } from './table-head';
import type { SiteDetail } from './table-site';
import { TableStatus } from './table-status';
import { useTableRows } from './use-table-rows';
import './site-table.css';

/** Every site that passes the filter, one a row: sorted, with the columns that the reader chose. */
export const SiteTable = ({ details }: { details: readonly SiteDetail[] }) => {
  const { language, filter } = useView();
  const { sites, columnIds } = useTableRows(details);
  const hydrated = useHydrated();
  const scroller = useRef<HTMLElement>(null);
  const ids = sites.map(({ id }) => id);
  const width = columnIds.reduce((sum, id) => sum + columns[id].width, 0);
  return (
    <>
      <div className="tool-bar">
        <TakeAway taken={takenByFilter(filter, ids, details.length)} />
        <ToolDisclosure label={t(tableWords.columns, language)}>
          <ColumnChoice />
        </ToolDisclosure>
        <ToolDisclosure label={t(tableWords.filter, language)}>
          <LayerSwitches language={language} />
        </ToolDisclosure>
        <TableStatus shown={sites.length} total={details.length} />
      </div>
      <section
        ref={scroller}
        aria-label={t(tableWords.region, language)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="site-table-scroller"
      >
        <table
          role={hydrated ? 'grid' : undefined}
          aria-label={t(tableWords.title, language)}
          aria-rowcount={sites.length + 1}
          className="site-table"
          style={{ minWidth: `calc(${width}rem + var(--name))` }}
        >
          <colgroup>
            {columnIds.map((id) => (
              <col key={id} style={id === 'name' ? {} : { width: `${columns[id].width}rem` }} />
            ))}
          </colgroup>
          <TableHead columnIds={columnIds} />
          <TableBody sites={sites} columnIds={columnIds} scroller={scroller} />
        </table>
      </section>
    </>
  );
};
