import { createParser } from 'nuqs';
import { mapSiteById } from '@/geo/features/map-sites';

/** A longer list is no comparison. */
export const picksAtMost = 24;

/**
 * Reads and writes the sites of the shortlist, in the reader's order: `id,id`. Ids stay readable and
 * outlive a new version of the records, which numbers in plan order would not. A site costs 27
 * characters on average, so a link with a full list is some 650 characters longer, a thousand at
 * worst: browsers and messengers take that, and a QR code still holds it.
 * Unknown ids, repetitions and what is over `picksAtMost` are dropped; an empty list is the default.
 */
export const parseAsPicks = createParser<readonly string[]>({
  parse: (value) => {
    const known = [...new Set(value.split(','))].filter((id) => mapSiteById(id) !== undefined);
    return known.length > 0 ? known.slice(0, picksAtMost) : null;
  },
  serialize: (picks) => picks.join(','),
  eq: (a, b) => a.length === b.length && a.every((id, index) => id === b[index]),
});

/** The list with a site put at its end or taken out. */
export const togglePick = (picks: readonly string[], id: string): readonly string[] =>
  picks.includes(id) ? picks.filter((pick) => pick !== id) : [...picks, id].slice(0, picksAtMost);

/** The list with a site moved by so many places; as it was where there is no room. */
export const movePick = (picks: readonly string[], id: string, by: number): readonly string[] => {
  const from = picks.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= picks.length) return picks;
  const rest = picks.filter((pick) => pick !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
};
