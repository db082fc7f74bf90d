import { type Text, t } from '@/data/vocabulary/languages';
import { leavesOf } from '@/data/vocabulary/leaves';
import {
  type FamilyId,
  families,
  type SectorId,
  sectorIds,
  sectors,
} from '@/data/vocabulary/sectors';
import { mapSites } from '@/geo/features/map-sites';
import { citiesNorthToSouth, leafRows, type MatrixRow, sectorRow } from '@/geo/features/matrix';
import { elsewhereInSector } from '../text/sector';
import { MatrixLine } from './matrix-row';
import { extentColumns, type MatrixView } from './matrix-view';
import { LineHead, SectorHead } from './row-head';

/** Names, cities, what belongs to no city, and the total. */
const columnCount = 1 + citiesNorthToSouth.length + extentColumns.length + 1;

const lineName = ({ sector, id }: MatrixRow): Text => {
  const leaves = leavesOf(sector);
  const leaf = leaves.find((each) => each.id === id);
  return leaf && leaf !== leaves.at(-1) ? leaf.name : elsewhereInSector;
};

interface FoldingProps {
  view: MatrixView;
  /** Sectors whose lines are open. */
  open: ReadonlySet<SectorId>;
  onFold: (sector: SectorId, open: boolean) => void;
}

const SectorRows = ({ sector, view, open, onFold }: FoldingProps & { sector: SectorId }) => {
  const row = sectorRow(sector);
  const lines = leafRows(sector, mapSites);
  const fold = {
    open: open.has(sector),
    onFold: (isOpen: boolean) => onFold(sector, isOpen),
  };
  return (
    <>
      <MatrixLine
        view={view}
        row={row}
        name={sectors[sector].name}
        head={<SectorHead row={row} view={view} fold={lines.length > 0 ? fold : undefined} />}
      />
      {lines.map((line) => (
        <MatrixLine
          key={line.id}
          view={view}
          row={line}
          name={lineName(line)}
          line={fold.open ? 'open' : 'folded'}
          head={
            <LineHead
              row={line}
              view={view}
              name={lineName(line)}
              empty={!mapSites.some(({ leaf }) => leaf === line.id)}
            />
          }
        />
      ))}
    </>
  );
};

/** A family of sectors, each of which opens into its lines. */
export const FamilyRows = ({ family, ...folding }: FoldingProps & { family: FamilyId }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={columnCount} className="matrix-family">
        <span>{t(families[family].name, folding.view.language)}</span>
      </th>
    </tr>
    {sectorIds
      .filter((id) => sectors[id].family === family)
      .map((sector) => (
        <SectorRows key={sector} sector={sector} {...folding} />
      ))}
  </tbody>
);
