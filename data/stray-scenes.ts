import { isPagePath } from './page-path';
import type { StoryRecord } from './schema/story';
import type { Site } from './site';
import { storyIds } from './vocabulary/story-ids';

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/** Stories that are missing or out of order, and scenes that open no page of the atlas. */
export const strayScenes = (stories: readonly StoryRecord[], sites: readonly Site[]): string[] => {
  const siteIds = new Set(sites.map(({ id }) => id));
  const told = stories.map(({ id }) => id);
  const order = told.join() === storyIds.join() ? [] : [`stories: ${told} are not ${storyIds}`];
  const scenes = stories.flatMap((story) =>
    story.scenes.flatMap(({ link, cites }, index) => {
      const [path = ''] = link.split('?');
      const where = `story ${story.id}.${index + 1}`;
      return [
        ...(isPagePath(path, (id) => siteIds.has(id)) ? [] : [`${where}: no page “${link}”`]),
        ...(ascends(cites) ? [] : [`${where}: its paragraphs do not ascend`]),
      ];
    }),
  );
  return [...order, ...scenes];
};
