import type { Language } from '@/data/vocabulary/languages';
import { t } from '@/data/vocabulary/languages';
import type { SiteFilter } from '@/geo/features/filter';
import type { Goal } from '@/geo/search/search-entry';
import { pathTo, pathToFinding, pathToParagraph, pathToTarget } from '../view/paths';

interface Destination {
  path: string;
  /** How it is shown there: what a product narrows the view to. */
  change?: Partial<SiteFilter>;
}

/** Where a result leads, in the reader's language. */
export const destinationOf = (goal: Goal, language: Language): Destination => {
  switch (goal.type) {
    case 'county':
      return { path: `${pathTo(language, { type: 'city', id: goal.city })}#${goal.id}` };
    case 'leaf':
      return {
        path: pathTo(language, { type: 'sector', id: goal.sector }),
        change: { sectors: new Set([goal.id]) },
      };
    case 'words':
      return {
        path: pathTo(language, { type: 'province' }),
        change: { words: t(goal.words, language) },
      };
    case 'page':
      return { path: goal.id === 'province' ? `/${language}` : `/${language}/${goal.id}` };
    case 'target':
      return { path: pathToTarget(language, goal.id) };
    case 'finding':
      return { path: pathToFinding(language, goal.id) };
    case 'paragraph':
      return { path: pathToParagraph(language, goal.id) };
    default:
      return { path: pathTo(language, goal) };
  }
};
