import type { Text } from './languages';
import { type SectorId, sectorIds, sectors, subsectorsOf } from './sectors';

/** The finest thing that can be switched: a sub-sector, or what a sector has outside of them. */
export interface Leaf {
  id: string;
  sector: SectorId;
  name: Text;
}

const generalOf = (sector: SectorId): Leaf => ({
  id: Object.keys(subsectorsOf(sector)).length > 0 ? `${sector}-general` : sector,
  sector,
  name: { zh: `${sectors[sector].name.zh}（总）`, en: `${sectors[sector].name.en}, general` },
});

/** A sector's leaves: its sub-sectors in the plan's order, then the rest of the sector. */
export const leavesOf = (sector: SectorId): Leaf[] => [
  ...Object.entries(subsectorsOf(sector)).map(([id, name]) => ({ id, sector, name })),
  generalOf(sector),
];

export const leafIds: readonly string[] = sectorIds.flatMap((sector) =>
  leavesOf(sector).map(({ id }) => id),
);

/** The leaf that a record with this sector and sub-sector belongs to. */
export const leafOf = ({ sector, subsector }: { sector: SectorId; subsector?: string }): string =>
  subsector ?? generalOf(sector).id;

const names: ReadonlyMap<string, Text> = new Map(
  sectorIds.flatMap(leavesOf).map(({ id, name }) => [id, name]),
);

/** @throws Error for what is no leaf */
export const leafName = (id: string): Text => {
  const name = names.get(id);
  if (!name) throw new Error(`No sector or sub-sector “${id}”`);
  return name;
};
