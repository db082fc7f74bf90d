import { inFigures } from '@/data/outline/in-figures';
import { paragraphIn } from '@/data/outline/paragraph-number';
import type { Section } from '@/data/outline/sections';
import { isLanguage, type Language } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { isRegion } from '@/data/vocabulary/regions';
import { isSector } from '@/data/vocabulary/sectors';
import type { StoryId } from '@/data/vocabulary/story-ids';
import type { Selection } from '@/geo/features/filter';

/** The path of a page: what is selected, in which language. */
export const pathTo = (language: Language, selection: Selection): string => {
  switch (selection.type) {
    case 'province':
      return `/${language}`;
    case 'ports':
      return `/${language}/ports`;
    case 'sector':
      return `/${language}/sectors/${selection.id}`;
    case 'city':
      return `/${language}/cities/${selection.id}`;
    case 'region':
      return `/${language}/regions/${selection.id}`;
    case 'site':
      return `/${language}/sites/${selection.id}`;
    case 'paragraph':
      return pathToParagraph(language, selection.id);
    case 'picks':
      return `/${language}/shortlist`;
  }
};

/** Pages that select nothing on the map. */
export type PlainPage =
  | 'table'
  | 'targets'
  | 'matrix'
  | 'compare'
  | 'shortlist'
  | 'where'
  | 'findings'
  | 'stories'
  | 'present'
  | 'plan'
  | 'data'
  | 'about';

export const pathToPage = (language: Language, page: PlainPage): string => `/${language}/${page}`;

/** A paragraph of the plan, 1–161: what came of it. */
export const pathToParagraph = (language: Language, paragraph: number): string =>
  `/${language}/plan/${paragraph}`;

/** Where a heading of the plan stands on the page of all its paragraphs: `#4.1.1`. */
export const pathToHeading = (language: Language, { path }: Pick<Section, 'path'>): string =>
  `${pathToPage(language, 'plan')}#${inFigures(path)}`;

/** An indicator among all of them. */
export const pathToTarget = (language: Language, id: string): string =>
  `${pathToPage(language, 'targets')}#${id}`;

/** A slip or a tension of the plan, where it stands among the others. */
export const pathToFinding = (language: Language, id: string): string =>
  `${pathToPage(language, 'findings')}#${id}`;

/** A story to be read. */
export const pathToStory = (language: Language, id: StoryId): string =>
  `${pathToPage(language, 'stories')}/${id}`;

const province: Selection = { type: 'province' };

/**
 * What a path selects; a path that is no page of ours selects the province. The shortlist's page
 * selects what is picked, and the province while that is nothing.
 */
export const selectionIn = (pathname: string, picks: readonly string[] = []): Selection => {
  const [, , room, id] = pathname.split('/');
  if (room === 'ports') return { type: 'ports' };
  if (room === 'shortlist' && picks.length > 0) return { type: 'picks', ids: picks };
  if (!id) return province;
  if (room === 'sectors' && isSector(id)) return { type: 'sector', id };
  if (room === 'cities' && Object.hasOwn(prefectures, id)) {
    return { type: 'city', id: id as PrefectureId };
  }
  if (room === 'regions' && isRegion(id)) return { type: 'region', id };
  if (room === 'sites') return { type: 'site', id };
  const paragraph = paragraphIn(id);
  if (room === 'plan' && paragraph) return { type: 'paragraph', id: paragraph };
  return province;
};

/** The language that a path is in; Chinese where it names none. */
export const languageIn = (pathname: string): Language => {
  const [, language] = pathname.split('/');
  return language && isLanguage(language) ? language : 'zh';
};

/** The same page in the other language. */
export const inOtherLanguage = (pathname: string): string => {
  const [, , ...rest] = pathname.split('/');
  const other: Language = languageIn(pathname) === 'zh' ? 'en' : 'zh';
  return ['', other, ...rest].join('/');
};
