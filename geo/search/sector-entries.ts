import { sites } from '../../data/dataset';
import { sections } from '../../data/outline/sections';
import { type Leaf, leafOf, leavesOf } from '../../data/vocabulary/leaves';
import { families, sectorIds, sectors, subsectorsOf } from '../../data/vocabulary/sectors';
import type { Goal, SearchEntry } from './search-entry';

/** How the plan's own headings name a sector: 煤炭工业. */
const headings = (en: string): readonly string[] =>
  sections.filter(({ title }) => title.en === en).map(({ title }) => title.zh);

const whole = sectorIds.map((id): SearchEntry => {
  const { name, family } = sectors[id];
  return {
    kind: 'sector',
    goal: { type: 'sector', id },
    ...name,
    also: headings(name.en),
    note: families[family].name,
  };
});

/** The plan gives some sub-sectors a direction only: to filter by them would leave nothing. */
const goalOf = ({ id, sector }: Leaf): Goal =>
  sites.some((site) => leafOf(site) === id)
    ? { type: 'leaf', id, sector }
    : { type: 'sector', id: sector };

const parts = sectorIds.flatMap((sector) =>
  leavesOf(sector)
    .filter(({ id }) => Object.hasOwn(subsectorsOf(sector), id))
    .map(
      (leaf): SearchEntry => ({
        kind: 'leaf',
        goal: goalOf(leaf),
        ...leaf.name,
        note: sectors[sector].name,
      }),
    ),
);

/** The sectors and their sub-sectors. */
export const sectorEntries: readonly SearchEntry[] = [...whole, ...parts];
