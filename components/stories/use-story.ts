'use client';

import { usePathname } from 'next/navigation';
import { stories } from '@/data/records/stories';
import type { Text } from '@/data/vocabulary/languages';
import { languageIn } from '../view/paths';
import { linkTo, linkToView } from '../view/search-params';
import { ownStory } from '../view/story-place';
import { useViewQuery } from '../view/view-query';
import { inEither, nameOf } from './own-story';
import { sceneHref } from './scene-link';
import { useOwnStory } from './use-own-story';

export interface Scene {
  title: Text;
  note: Text;
  /** Paragraphs of the plan that the note speaks from; none in a story of the reader's own. */
  cites: readonly number[];
  /** Ids of the indicators that it is about. */
  figures?: readonly string[] | undefined;
  /** A view of the atlas without its language. */
  link: string;
}

interface Telling {
  title: Text;
  scenes: readonly Scene[];
  /** Of the scene that is shown, from 0. */
  index: number;
  /** The page that shows a scene, in the reader's language, theme, lettering and keys. */
  hrefOf: (index: number) => string;
  /** This very view, outside of the story. */
  leave: string;
}

const useTold = (story: string | undefined): Pick<Telling, 'title' | 'scenes'> | undefined => {
  const { story: own } = useOwnStory();
  if (story !== ownStory) return stories.find(({ id }) => id === story);
  const scenes = own.scenes.map(({ title, note, link }) => ({
    title: inEither(title),
    note: inEither(note),
    cites: [],
    link,
  }));
  return { title: nameOf(own), scenes };
};

/** The story that the query names, or null where it names none or one without such a scene. */
export const useStory = (): Telling | null => {
  const pathname = usePathname();
  const query = useViewQuery();
  const place = query.story;
  const told = useTold(place?.story);
  if (!place || !told?.scenes[place.scene - 1]) return null;
  const { mode, theme, text, keys } = query;
  const shownAs = {
    ...(mode ? { mode } : {}),
    ...(theme ? { theme } : {}),
    ...(text ? { text } : {}),
    ...(keys ? { keys } : {}),
  };
  const language = languageIn(pathname);
  return {
    ...told,
    index: place.scene - 1,
    hrefOf: (index) => {
      const link = told.scenes[index]?.link ?? '/';
      return linkTo(sceneHref(link, language, { ...place, scene: index + 1 }), shownAs);
    },
    leave: linkToView(pathname, { ...query, mode: null, story: null }),
  };
};
