import { sites } from '@/data/dataset';
import { paragraphNumbers } from '@/data/outline/paragraph-number';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { regionIds } from '@/data/vocabulary/regions';
import { sectorIds } from '@/data/vocabulary/sectors';
import type { PlainPage } from './paths';

const plainPages: readonly PlainPage[] = [
  'table',
  'targets',
  'matrix',
  'compare',
  'where',
  'findings',
  'plan',
  'about',
];

/** What follows the language in the path of every page that says something of its own. */
export const pagePaths: readonly string[] = [
  '',
  '/ports',
  ...plainPages.map((page) => `/${page}`),
  ...sectorIds.map((id) => `/sectors/${id}`),
  ...prefectureIds.map((id) => `/cities/${id}`),
  ...regionIds.map((id) => `/regions/${id}`),
  ...sites.map(({ id }) => `/sites/${id}`),
  ...paragraphNumbers.map((number) => `/plan/${number}`),
];
