import type { Text } from '@/data/vocabulary/languages';

/** A scene that a reader made: a view of the atlas without its language, named and annotated. */
export interface OwnScene {
  title: Text;
  note: Text;
  link: string;
}

export interface OwnStory {
  title: Text;
  scenes: readonly OwnScene[];
}

export const emptyStory: OwnStory = { title: { zh: '', en: '' }, scenes: [] };

/** What is written in one language only is read in the other too. */
export const inEither = ({ zh, en }: Text): Text => ({ zh: zh || en, en: en || zh });
