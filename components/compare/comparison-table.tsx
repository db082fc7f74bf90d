import type { CSSProperties, ReactNode } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { TableRegion } from '../matrix/table-region';
import './comparison.css';

interface ComparisonTableProps {
  name: Text;
  language: Language;
  /** The head of each column; its key tells columns apart. */
  heads: readonly { key: string; head: ReactNode }[];
  /** Whether all columns fit a wide panel. */
  fits: boolean;
  children: ReactNode;
}

/** Things side by side, a column each; the rows come in sections. */
export const ComparisonTable = (props: ComparisonTableProps) => {
  const { name, language, heads, fits, children } = props;
  return (
    <TableRegion label={t(name, language)} fits={fits}>
      <table className="comparison" style={{ '--columns': heads.length } as CSSProperties}>
        <caption className="sr-only">{t(name, language)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t(name, language)}</span>
            </th>
            {heads.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </TableRegion>
  );
};

interface AspectProps {
  title: Text;
  language: Language;
  columns: number;
  children: ReactNode;
}

/** One section of a comparison. */
export const Aspect = ({ title, language, columns, children }: AspectProps) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={columns + 1} className="comparison-aspect">
        <span>{t(title, language)}</span>
      </th>
    </tr>
    {children}
  </tbody>
);

interface AspectRowProps<Column> {
  head: ReactNode;
  columns: readonly Column[];
  keyOf: (column: Column) => string;
  cell: (column: Column) => ReactNode;
}

/** One point of a section, said of every column. */
export const AspectRow = <Column,>({ head, columns, keyOf, cell }: AspectRowProps<Column>) => (
  <tr>
    <th scope="row">{head}</th>
    {columns.map((column) => (
      <td key={keyOf(column)}>{cell(column)}</td>
    ))}
  </tr>
);
