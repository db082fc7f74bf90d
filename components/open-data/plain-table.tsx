import type { ReactNode } from 'react';

interface PlainTableProps {
  label: string;
  heads: readonly string[];
  children: ReactNode;
}

/** A short table of words. */
export const PlainTable = ({ label, heads, children }: PlainTableProps) => (
  <table className="w-full border-collapse text-row" aria-label={label}>
    <thead className="border-b border-ink text-left text-small text-ink-second">
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col" className="py-1 pr-3 font-normal">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

interface PlainRowProps {
  head: ReactNode;
  cells: readonly ReactNode[];
}

export const PlainRow = ({ head, cells }: PlainRowProps) => (
  <tr className="border-b border-rule align-baseline">
    <th scope="row" className="py-1 pr-3 text-left font-normal">
      {head}
    </th>
    {cells.map((cell, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table do not move
      <td key={index} className="py-1 pr-3 last:pr-0">
        {cell}
      </td>
    ))}
  </tr>
);
