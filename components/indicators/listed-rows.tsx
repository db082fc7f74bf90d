'use client';

import type { ReactNode } from 'react';
import { useListing } from './indicators';

interface ListedProps {
  ids: readonly string[];
  children: readonly ReactNode[];
}

interface Row {
  id: string;
  hidden: boolean;
  content: ReactNode;
}

/** Rows that were made on the server: only their order and which are hidden is decided here. */
const useRows = ({ ids, children }: ListedProps): Row[] => {
  const { listed, places } = useListing();
  return ids
    .map((id, index) => ({ id, hidden: !listed.has(id), content: children[index] }))
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
};

/** The rows of a chart, narrowed and sorted as the link asks. */
export const ListedRows = (props: ListedProps) => (
  <ul className="goal-rows">
    {useRows(props).map(({ id, hidden, content }) => (
      <li key={id} data-target={id} hidden={hidden}>
        {content}
      </li>
    ))}
  </ul>
);

/** The rows of the table, narrowed and sorted as the link asks: the place that links to a figure mean. */
export const ListedBody = (props: ListedProps) => (
  <tbody>
    {useRows(props).map(({ id, hidden, content }) => (
      <tr
        key={id}
        id={id}
        data-target={id}
        hidden={hidden}
        className="scroll-mt-12 target:bg-wash max-sheet:scroll-mt-14"
      >
        {content}
      </tr>
    ))}
  </tbody>
);
