'use client';

import { useRouter } from 'next/navigation';
import { Fragment, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import { pathTo } from '../view/paths';
import { useHydrated } from '../view/use-hydrated';
import { useLink, useView } from '../view/use-view';
import type { ColumnId } from './column-ids';
import { TableRow } from './table-row';
import type { TableSite } from './table-site';
import { useCellKeys } from './use-cell-keys';
import { useRevealPointed } from './use-reveal-pointed';
import { useRowWindow } from './use-row-window';

interface TableBodyProps {
  sites: readonly TableSite[];
  columnIds: readonly ColumnId[];
  scroller: RefObject<HTMLElement | null>;
}

/** Room for rows that are not drawn. */
const Gap = ({ height, span }: { height: number; span: number }) =>
  height > 0 && (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: not a row of the table
    <tr role="none">
      <td role="none" colSpan={span} className="site-table-gap" style={{ height }} />
    </tr>
  );

const isOwnClick = (target: EventTarget) =>
  target instanceof Element && target.closest('a, button') !== null;

/** The rows in sight; a click anywhere in one opens its site, as Enter does. */
export const TableBody = ({ sites, columnIds, scroller }: TableBodyProps) => {
  // See useRowWindow: what it gives changes without its arguments changing.
  'use no memo';
  const { language } = useView();
  const router = useRouter();
  const link = useLink();
  const hydrated = useHydrated();
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = sites.map(({ id }) => id);
  const { active, onKeyDown, onFocus } = useCellKeys({ sites: ids, columnIds, body });
  const { rows, below, measure, reveal } = useRowWindow({
    sites: ids,
    scroller,
    kept: active.site,
  });
  useRevealPointed({ sites: ids, scroller, reveal });
  const open = (target: EventTarget) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const id = row?.dataset.row;
    if (!id || isOwnClick(target)) return;
    router.push(link(pathTo(language, { type: 'site', id })), { scroll: false });
  };
  const openClicked = ({ target }: MouseEvent) => {
    // Whoever marks text in a row wants the text.
    if (window.getSelection()?.isCollapsed !== false) open(target);
  };
  const followKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(event.target);
    onKeyDown(event);
  };
  const stopIn = (id: string) => (id === active.site ? active.column : null);
  return (
    <tbody ref={body} onClick={openClicked} onKeyDown={followKey} onFocus={onFocus}>
      {rows.map(({ index, gap }) => {
        const site = sites[index];
        return (
          site && (
            <Fragment key={site.id}>
              <Gap height={gap} span={columnIds.length} />
              <TableRow
                site={site}
                index={index}
                columnIds={columnIds}
                language={language}
                stop={hydrated ? stopIn(site.id) : undefined}
                measure={measure}
              />
            </Fragment>
          )
        );
      })}
      <Gap height={below} span={columnIds.length} />
    </tbody>
  );
};
