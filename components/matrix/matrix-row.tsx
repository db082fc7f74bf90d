import type { ReactNode } from 'react';
import { type Text, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { mapSites } from '@/geo/features/map-sites';
import { marginNames } from '@/geo/features/margin-names';
import { citiesNorthToSouth, crossingOf, type MatrixRow } from '@/geo/features/matrix';
import { separator } from '../text/atlas';
import { totalWord } from '../text/matrix';
import { CityCell, ExtentCell, TotalCell } from './matrix-cells';
import { cellHref, extentColumns, type MatrixView } from './matrix-view';

interface MatrixCellsProps {
  view: MatrixView;
  /** What the row is called. */
  name: Text;
  /** Left out for the bottom line, which counts all rows. */
  row?: MatrixRow;
}

/** The cells of one row, one a column. */
const MatrixCells = ({ view, name, row }: MatrixCellsProps) => {
  const { language, filter } = view;
  const { cities, all, ...rest } = crossingOf(mapSites, filter, row);
  const about = (column: Text) => `${t(name, language)}${separator}${t(column, language)}`;
  const sector = row?.sector;
  return (
    <>
      {citiesNorthToSouth.map((city) => (
        <CityCell
          key={city}
          view={view}
          href={cellHref(view, { row, city })}
          about={about(prefectures[city].name)}
          sector={sector}
          share={cities[city]}
        />
      ))}
      {extentColumns.map((extent) => (
        <ExtentCell
          key={extent}
          view={view}
          href={cellHref(view, { row, extent })}
          about={about(marginNames[extent])}
          sector={sector}
          sites={rest[extent]}
        />
      ))}
      <TotalCell
        view={view}
        href={cellHref(view, { row })}
        about={about(totalWord)}
        total={all.length}
      />
    </>
  );
};

interface MatrixLineProps extends MatrixCellsProps {
  /** The row's name and what belongs to it. */
  head: ReactNode;
  /** A line of a sector, under the sector's own: folded away or open. */
  line?: 'folded' | 'open';
}

/** A row of the matrix: stepped back when the filter turns all of it off. */
export const MatrixLine = ({ head, line, ...cells }: MatrixLineProps) => {
  const { row, view } = cells;
  const off = row && view.filter.sectors && !row.leaves.some((id) => view.filter.sectors?.has(id));
  return (
    <tr data-matrix-row={row?.id ?? 'total'} data-line={line} data-off={off || undefined}>
      <th scope="row" className="matrix-name">
        {head}
      </th>
      <MatrixCells {...cells} />
    </tr>
  );
};
