import { type Language, t } from '@/data/vocabulary/languages';
import { type SectorId, sectorIds, sectors } from '@/data/vocabulary/sectors';
import { mapSites } from '@/geo/features/map-sites';
import { leafRows, type MatrixRow, sectorRow } from '@/geo/features/matrix';
import { linesOf } from '../text/compare';
import { inBoth } from '../text/fill';
import { Disclosure } from '../ui/disclosure';
import { SectorTile } from '../ui/sector-tile';
import { PickBox } from './pick-box';
import { rowName } from './row-name';

interface SectorPicksProps {
  language: Language;
  /** Lines that are chosen; a sector is when all of its lines are. */
  chosen: ReadonlySet<string>;
  onPick: (row: MatrixRow) => void;
}

const isChosen = ({ leaves }: MatrixRow, chosen: ReadonlySet<string>): boolean =>
  leaves.every((leaf) => chosen.has(leaf));

/** Lines that have a site: the others have nothing to compare. */
const linesWithSites = (sector: SectorId): MatrixRow[] =>
  leafRows(sector, mapSites).filter(({ id }) => mapSites.some(({ leaf }) => leaf === id));

const LinePicks = ({ sector, ...picks }: SectorPicksProps & { sector: SectorId }) => {
  const { language, chosen, onPick } = picks;
  const rows = linesWithSites(sector);
  if (rows.length < 2) return null;
  return (
    <Disclosure summary={t(inBoth(linesOf, { name: sectors[sector].name }), language)}>
      <ul className="flex flex-wrap gap-x-5 ps-5 pb-1">
        {rows.map((row) => (
          <li key={row.id}>
            <PickBox id={row.id} checked={isChosen(row, chosen)} onPick={() => onPick(row)}>
              {t(rowName(row), language)}
            </PickBox>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

/** Every sector as a box to tick, then the lines of those that the plan divides. */
export const SectorPicks = (picks: SectorPicksProps) => (
  <>
    <ul className="flex flex-wrap gap-x-5">
      {sectorIds.map((sector) => {
        const row = sectorRow(sector);
        return (
          <li key={sector}>
            <PickBox
              id={sector}
              checked={isChosen(row, picks.chosen)}
              onPick={() => picks.onPick(row)}
            >
              <SectorTile sector={sector} language={picks.language} size={17} />
              {t(sectors[sector].name, picks.language)}
            </PickBox>
          </li>
        );
      })}
    </ul>
    <div className="flex flex-wrap gap-x-8 text-small">
      {sectorIds.map((sector) => (
        <LinePicks key={sector} sector={sector} {...picks} />
      ))}
    </div>
  </>
);
