import { sites } from '@/data/dataset';
import { paragraphNumbers } from '@/data/outline/paragraph-number';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { regionIds } from '@/data/vocabulary/regions';
import { sectorIds } from '@/data/vocabulary/sectors';
import { storyIds } from '@/data/vocabulary/story-ids';
import type { PlainPage } from './paths';

const plainPages: readonly PlainPage[] = [
  'table',
  'targets',
  'matrix',
  'compare',
  'where',
  'findings',
  'stories',
  'data',
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
  ...storyIds.map((id) => `/stories/${id}`),
  ...sites.map(({ id }) => `/sites/${id}`),
  ...paragraphNumbers.map((number) => `/plan/${number}`),
];
