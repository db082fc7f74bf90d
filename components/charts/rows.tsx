import type { ComponentType, ReactNode } from 'react';

interface RowsProps {
  /** The indicators of the rows, in the same order. */
  ids: readonly string[];
  children: readonly ReactNode[];
}

/** A list of one row an indicator: as it stands, or one that narrows and sorts itself. */
export type Rows = ComponentType<RowsProps>;

/** Rows as they stand. */
export const PlainRows: Rows = ({ ids, children }) => (
  <ul className="goal-rows">
    {ids.map((id, index) => (
      <li key={id} data-target={id}>
        {children[index]}
      </li>
    ))}
  </ul>
);
