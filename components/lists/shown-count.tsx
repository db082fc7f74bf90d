'use client';

import { numberIn } from '../text/numbers';
import { useView } from '../view/use-view';
import { useShown } from './use-shown';

/** How many of these sites pass the filter: the number that map and lists show. */
export const ShownCount = ({ sites }: { sites: readonly string[] }) => {
  const { language } = useView();
  const count = sites.filter(useShown()).length;
  return <span data-count={count}>{numberIn(language, count)}</span>;
};
