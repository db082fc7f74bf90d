import type { Language, Text } from '@/data/vocabulary/languages';
import { ownStoryWords } from '../text/own-story-words';

/** A scene that a reader made: a view of the atlas without its language, named and annotated. */
export interface OwnScene {
  title: Text;
  note: Text;
  link: string;
}

/** A story that a reader made; what is not written yet is empty. */
export interface OwnStory {
  title: Text;
  scenes: readonly OwnScene[];
}

/** More than this is no story; and each bound keeps a file from a stranger within reason. */
export const limits = { scenes: 60, title: 120, note: 2000, link: 2000 } as const;

const nothing: Text = { zh: '', en: '' };

export const emptyStory: OwnStory = { title: nothing, scenes: [] };

/** What is written in one language only is read in the other too. */
export const inEither = ({ zh, en }: Text): Text => ({ zh: zh || en, en: en || zh });

export const isEmptyStory = ({ title, scenes }: OwnStory): boolean =>
  scenes.length === 0 && title.zh === '' && title.en === '';

/** What a story is called, in both languages, before it has a name too. */
export const nameOf = ({ title }: OwnStory): Text =>
  title.zh || title.en ? inEither(title) : ownStoryWords.untitled;

/** A text with its words in one language replaced. */
export const withWords = (text: Text, language: Language, words: string): Text => ({
  ...text,
  [language]: words,
});

/** The story with a scene at its end; as it was where it is full. */
export const withScene = (story: OwnStory, scene: OwnScene): OwnStory =>
  story.scenes.length >= limits.scenes ? story : { ...story, scenes: [...story.scenes, scene] };

export const withChangedScene = (
  story: OwnStory,
  at: number,
  change: Partial<OwnScene>,
): OwnStory => ({
  ...story,
  scenes: story.scenes.map((scene, index) => (index === at ? { ...scene, ...change } : scene)),
});

export const withoutScene = (story: OwnStory, at: number): OwnStory => ({
  ...story,
  scenes: story.scenes.filter((_, index) => index !== at),
});

/** The story with a scene moved by so many places; as it was where there is no room. */
export const withMovedScene = (story: OwnStory, from: number, by: number): OwnStory => {
  const to = from + by;
  const scene = story.scenes[from];
  if (!scene || to < 0 || to >= story.scenes.length) return story;
  const rest = story.scenes.filter((_, index) => index !== from);
  return { ...story, scenes: [...rest.slice(0, to), scene, ...rest.slice(to)] };
};
