import type { SearchablePage } from '@/geo/search/search-index';
import { shellWords } from '../text/shell-words';

/** The pages that can be searched for by name. */
export const searchPages: readonly SearchablePage[] = [
  { id: 'province', name: shellWords.overview },
  { id: 'targets', name: shellWords.targets, also: ['目标', 'Targets'] },
  { id: 'matrix', name: shellWords.matrix },
  { id: 'compare', name: shellWords.compare },
  { id: 'ports', name: shellWords.ports },
  { id: 'plan', name: shellWords.plan },
  { id: 'findings', name: shellWords.findings },
  { id: 'about', name: shellWords.about },
];
