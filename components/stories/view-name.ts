import { stories } from '@/data/records/stories';
import type { Text } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { sectors } from '@/data/vocabulary/sectors';
import { isStory } from '@/data/vocabulary/story-ids';
import { everything, isShown, type Selection, type SiteFilter } from '@/geo/features/filter';
import { mapSiteById, mapSites } from '@/geo/features/map-sites';
import { filterSentence } from '../filter/filter-sentence';
import { inBoth } from '../text/fill';
import { ownStoryWords } from '../text/own-story-words';
import { shellWords } from '../text/shell-words';
import { shortlistWords } from '../text/shortlist-words';
import { storyWords } from '../text/story-words';
import { tableWords } from '../text/table-words';

const pageNames: Readonly<Record<string, Text>> = {
  about: shellWords.about,
  compare: shellWords.compare,
  findings: shellWords.findings,
  matrix: shellWords.matrix,
  plan: shellWords.plan,
  shortlist: shortlistWords.title,
  stories: storyWords.title,
  table: tableWords.contents,
  targets: shellWords.targets,
  where: shellWords.where,
};

const pageName = (pathname: string): Text => {
  const [, , room = '', id = ''] = pathname.split('/');
  const story = isStory(id) ? stories.find((each) => each.id === id) : undefined;
  if (story) return story.title;
  return Object.hasOwn(pageNames, room) ? (pageNames[room] as Text) : shellWords.overview;
};

/** What a scene of this page is called until the reader names it. */
export const viewName = (pathname: string, selection: Selection): Text => {
  switch (selection.type) {
    case 'sector':
      return sectors[selection.id].name;
    case 'city':
      return prefectures[selection.id].name;
    case 'region':
      return regions[selection.id].name;
    case 'site':
      return mapSiteById(selection.id)?.name ?? shellWords.overview;
    case 'ports':
      return shellWords.ports;
    case 'paragraph':
      return inBoth(ownStoryWords.paragraph, { paragraph: String(selection.id) });
    default:
      return pageName(pathname);
  }
};

const isEverything = (filter: SiteFilter): boolean =>
  Object.keys(everything).every((part) => filter[part as keyof SiteFilter] === null);

/** What a scene of this view says until the reader writes a note: what the filter leaves. */
export const viewNote = (filter: SiteFilter): Text => {
  if (isEverything(filter)) return { zh: '', en: '' };
  const shown = mapSites.filter((site) => isShown(site, filter)).length;
  const sentence = filterSentence(filter, shown, mapSites.length);
  return { zh: `${sentence.zh}。`, en: `${sentence.en}.` };
};
