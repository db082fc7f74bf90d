import { renderQueryString } from 'nuqs/adapters/custom';

/** Where in the atlas a step of the history stands. */
export interface Step {
  pathname: string;
  /** With its question mark, or empty. */
  search: string;
}

const key = 'picks';

const without = (search: string): string => {
  const query = new URLSearchParams(search);
  query.delete(key);
  query.sort();
  return query.toString();
};

/**
 * The query that a step should have when Back or Forward reaches it. A shortlist is gathered on the
 * way: whoever picks a site and steps back to the list that it was found on has still picked it. So
 * the picks of the step that is left are carried along, unless the two steps differ in nothing else:
 * then what Back undoes is the clearing of the list.
 * @returns the query of the reached step, as it is where nothing has to be carried
 */
export const withPicksKept = (left: Step, reached: Step): string => {
  const picks = new URLSearchParams(left.search).get(key);
  if (picks === new URLSearchParams(reached.search).get(key)) return reached.search;
  const samePlace =
    left.pathname === reached.pathname && without(left.search) === without(reached.search);
  if (samePlace) return reached.search;
  const query = new URLSearchParams(reached.search);
  if (picks === null) query.delete(key);
  else query.set(key, picks);
  return renderQueryString(query);
};
