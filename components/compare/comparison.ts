import { leafIds, leavesOf } from '@/data/vocabulary/leaves';
import { type PrefectureId, prefectureIds } from '@/data/vocabulary/prefectures';
import { sectorIds } from '@/data/vocabulary/sectors';
import type { SiteFilter } from '@/geo/features/filter';
import { citiesNorthToSouth, type MatrixRow, sectorRow } from '@/geo/features/matrix';

/** So many fit side by side. */
export const most = 4;

/** What the address asks to compare; where it asks for too much or nothing, the reader picks. */
export type Comparison =
  | { of: 'cities'; cities: readonly PrefectureId[] }
  | { of: 'sectors'; rows: readonly MatrixRow[] }
  | { of: 'nothing'; tooMany?: { of: 'cities' | 'sectors'; count: number } };

/** Chosen lines as what they are called: a sector where all of its lines are on, else each line. */
export const rowsIn = (leaves: ReadonlySet<string>): MatrixRow[] =>
  sectorIds.flatMap((sector) => {
    const on = leavesOf(sector).filter(({ id }) => leaves.has(id));
    return on.length === leavesOf(sector).length
      ? [sectorRow(sector)]
      : on.map(({ id }) => ({ id, sector, leaves: [id] }));
  });

const fits = ({ length }: { length: number }): boolean => length > 0 && length <= most;

/**
 * Reads the map's own filter as a comparison: of its cities, one to four; else of its sectors and
 * lines, counted in the cities that are on.
 */
export const comparisonIn = ({ sectors, cities }: SiteFilter): Comparison => {
  const columns = cities ? citiesNorthToSouth.filter((id) => cities.has(id)) : [];
  if (fits(columns)) return { of: 'cities', cities: columns };
  const rows = sectors ? rowsIn(sectors) : [];
  if (fits(rows)) return { of: 'sectors', rows };
  if (columns.length > 0) {
    return { of: 'nothing', tooMany: { of: 'cities', count: columns.length } };
  }
  if (rows.length > 0) {
    return { of: 'nothing', tooMany: { of: 'sectors', count: rows.length } };
  }
  return { of: 'nothing' };
};

/** A set with some members switched: off when all of them were on, else on. */
const switched = <Member>(
  chosen: Iterable<Member>,
  some: readonly Member[],
): ReadonlySet<Member> => {
  const next = new Set(chosen);
  const off = some.every((member) => next.has(member));
  for (const member of some) {
    if (off) next.delete(member);
    else next.add(member);
  }
  return next;
};

/** The cities after a pick: `null` where none is left, `refused` where it would be the fifth. */
export const pickCity = (
  comparison: Comparison,
  city: PrefectureId,
): ReadonlySet<PrefectureId> | null | 'refused' => {
  const next = switched(comparison.of === 'cities' ? comparison.cities : [], [city]);
  if (next.size > most) return 'refused';
  return next.size === 0 ? null : new Set(prefectureIds.filter((id) => next.has(id)));
};

/** The lines after a pick of a sector or line, as {@link pickCity}. */
export const pickRow = (
  comparison: Comparison,
  { leaves }: MatrixRow,
): ReadonlySet<string> | null | 'refused' => {
  const chosen = comparison.of === 'sectors' ? comparison.rows : [];
  const next = switched(
    chosen.flatMap((row) => row.leaves),
    leaves,
  );
  if (rowsIn(next).length > most) return 'refused';
  return next.size === 0 ? null : new Set(leafIds.filter((id) => next.has(id)));
};
