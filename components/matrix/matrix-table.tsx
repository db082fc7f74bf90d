'use client';

import { useState } from 'react';
import { t } from '@/data/vocabulary/languages';
import { familyIds, type SectorId, sectorIds, subsectorsOf } from '@/data/vocabulary/sectors';
import { foldAll, matrixName, totalWord, unfoldAll } from '../text/matrix';
import { useLink, useView } from '../view/use-view';
import { FamilyRows } from './family-rows';
import { HollowSheet } from './hollow-sheet';
import { MatrixHead } from './matrix-head';
import { MatrixKey } from './matrix-key';
import { MatrixLine } from './matrix-row';
import type { MatrixView } from './matrix-view';
import { TableRegion } from './table-region';
import './matrix.css';
import './matrix-print.css';
import './matrix-states.css';

const divided: readonly SectorId[] = sectorIds.filter(
  (id) => Object.keys(subsectorsOf(id)).length > 0,
);

const withSector = (open: ReadonlySet<SectorId>, sector: SectorId, unfolded: boolean) =>
  new Set(divided.filter((id) => (id === sector ? unfolded : open.has(id))));

/**
 * Sectors crossed with cities. It shows what passes the filter in the address; without a script
 * that is everything, with all lines open.
 */
export const MatrixTable = () => {
  const { language, filter } = useView();
  const view: MatrixView = { language, filter, link: useLink() };
  const [open, setOpen] = useState<ReadonlySet<SectorId>>(new Set());
  const allOpen = open.size === divided.length;
  return (
    <div>
      <HollowSheet />
      <div className="flex flex-wrap items-center justify-between gap-x-6 text-small text-ink-second">
        <button
          type="button"
          onClick={() => setOpen(new Set(allOpen ? [] : divided))}
          className="matrix-fold-all"
        >
          {t(allOpen ? foldAll : unfoldAll, language)}
        </button>
        <MatrixKey language={language} />
      </div>
      <TableRegion label={t(matrixName, language)} fits>
        <table className="matrix">
          <caption className="sr-only">{t(matrixName, language)}</caption>
          <MatrixHead view={view} />
          {familyIds.map((family) => (
            <FamilyRows
              key={family}
              family={family}
              view={view}
              open={open}
              onFold={(sector, unfolded) => setOpen((now) => withSector(now, sector, unfolded))}
            />
          ))}
          <tfoot>
            <MatrixLine view={view} name={totalWord} head={t(totalWord, language)} />
          </tfoot>
        </table>
      </TableRegion>
    </div>
  );
};
