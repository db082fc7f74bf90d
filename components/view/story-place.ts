import { createParser } from 'nuqs';
import { isStory, type StoryId } from '@/data/vocabulary/story-ids';

/** The reader's own story, which only this browser knows. */
export const ownStory = 'own';

/** Where in which story: scenes are counted from 1. */
export interface StoryPlace {
  story: StoryId | typeof ownStory;
  scene: number;
}

const longest = 999;

/** `<story>.<scene>`; a story that is not told here, or no whole number from 1, is the default. */
export const parseAsStoryPlace = createParser<StoryPlace>({
  parse: (value) => {
    const [story = '', number = '', ...rest] = value.split('.');
    const scene = Number(number);
    const counts = String(scene) === number && Number.isInteger(scene);
    if (rest.length > 0 || !counts || scene < 1 || scene > longest) return null;
    return story === ownStory || isStory(story) ? { story, scene } : null;
  },
  serialize: ({ story, scene }) => `${story}.${scene}`,
  eq: (a, b) => a.story === b.story && a.scene === b.scene,
});
