import type { SearchablePage } from '@/geo/search/search-index';
import { shellWords } from '../text/shell-words';
import { shortlistWords } from '../text/shortlist-words';
import { storyWords } from '../text/story-words';
import { tableWords } from '../text/table-words';

/** The pages that can be searched for by name. */
export const searchPages: readonly SearchablePage[] = [
  { id: 'province', name: shellWords.overview },
  { id: 'table', name: tableWords.contents, also: [tableWords.title.zh, tableWords.title.en] },
  { id: 'targets', name: shellWords.targets, also: ['目标', 'Targets'] },
  { id: 'matrix', name: shellWords.matrix },
  { id: 'compare', name: shellWords.compare },
  { id: 'where', name: shellWords.where },
  { id: 'shortlist', name: shortlistWords.title },
  { id: 'ports', name: shellWords.ports },
  { id: 'plan', name: shellWords.plan },
  { id: 'findings', name: shellWords.findings },
  { id: 'stories', name: storyWords.title },
  { id: 'present', name: storyWords.presentTitle, also: ['投屏', 'Slides'] },
  { id: 'data', name: shellWords.data, also: ['下载', 'Download', 'QGIS', 'OGC API'] },
  { id: 'about', name: shellWords.about },
];
