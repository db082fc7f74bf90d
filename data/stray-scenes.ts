import { isPagePath } from './page-path';
import type { StoryRecord } from './schema/story';
import type { Site } from './site';
import type { Target } from './target';
import { storyIds } from './vocabulary/story-ids';

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/**
 * Stories that are missing or out of order, scenes that open no page of the atlas, and figures of
 * none of the paragraphs that their scene cites.
 */
export const strayScenes = (
  stories: readonly StoryRecord[],
  sites: readonly Site[],
  targets: readonly Target[],
): string[] => {
  const siteIds = new Set(sites.map(({ id }) => id));
  const isCited = (id: string, cites: readonly number[]): boolean =>
    targets
      .filter((target) => target.id === id)
      .flatMap(({ levels }) => levels)
      .some((level) => !level.derived && cites.includes(level.citation.paragraph));
  const told = stories.map(({ id }) => id);
  const order = told.join() === storyIds.join() ? [] : [`stories: ${told} are not ${storyIds}`];
  const scenes = stories.flatMap((story) =>
    story.scenes.flatMap(({ link, cites, figures = [] }, index) => {
      const [path = ''] = link.split('?');
      const where = `story ${story.id}.${index + 1}`;
      return [
        ...(isPagePath(path, (id) => siteIds.has(id)) ? [] : [`${where}: no page “${link}”`]),
        ...figures
          .filter((id) => !isCited(id, cites))
          .map((id) => `${where}: no figure “${id}” in its paragraphs`),
        ...(ascends(cites) ? [] : [`${where}: its paragraphs do not ascend`]),
      ];
    }),
  );
  return [...order, ...scenes];
};
