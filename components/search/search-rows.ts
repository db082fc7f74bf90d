import type { Found } from './finder/finder';
import type { GroupId, Section } from './finder/sections';

/** So many of a group are shown before the reader asks for the rest. */
const shownAtFirst = 6;

/** One line that can be chosen: a result, or the rest of a group. */
export type Row =
  | { type: 'result'; index: number; found: Found }
  | { type: 'rest'; index: number; group: GroupId; count: number };

export interface RowGroup {
  group: GroupId;
  /** Of all results, the hidden ones too. */
  count: number;
  rows: readonly Row[];
}

/** The lines of a list of results, numbered from top to bottom. */
export const rowGroupsOf = (
  sections: readonly Section[],
  unfolded: ReadonlySet<GroupId>,
): readonly RowGroup[] => {
  let index = 0;
  return sections.map(({ group, found }) => {
    // One more line would say “1 more”: it may as well be the result.
    const isFolded = !unfolded.has(group) && found.length > shownAtFirst + 1;
    const shown = isFolded ? found.slice(0, shownAtFirst) : found;
    const rows: Row[] = shown.map((each) => ({ type: 'result', index: index++, found: each }));
    if (isFolded) {
      rows.push({ type: 'rest', index: index++, group, count: found.length - shown.length });
    }
    return { group, count: found.length, rows };
  });
};
