import { paragraphIn } from './outline/paragraph-number';
import type { StoryRecord } from './schema/story';
import type { Site } from './site';
import { prefectures } from './vocabulary/prefectures';
import { isRegion } from './vocabulary/regions';
import { isSector } from './vocabulary/sectors';
import { storyIds } from './vocabulary/story-ids';

const pages: ReadonlySet<string> = new Set([
  '',
  'about',
  'compare',
  'findings',
  'matrix',
  'plan',
  'ports',
  'shortlist',
  'table',
  'targets',
  'where',
]);

/** Rooms whose pages are each about one thing, and what can stand there. */
const roomsOver = (sites: readonly Site[]): Readonly<Record<string, (id: string) => boolean>> => {
  const siteIds = new Set(sites.map(({ id }) => id));
  return {
    sectors: isSector,
    cities: (id) => Object.hasOwn(prefectures, id),
    regions: isRegion,
    sites: (id) => siteIds.has(id),
    plan: (id) => paragraphIn(id) !== undefined,
  };
};

const isPage = (link: string, rooms: ReturnType<typeof roomsOver>): boolean => {
  const [path = ''] = link.split('?');
  const [, room = '', id, ...rest] = path.split('/');
  if (rest.length > 0) return false;
  return id === undefined ? pages.has(room) : (rooms[room]?.(id) ?? false);
};

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/** Stories that are missing or told twice, and scenes that open no page of the atlas. */
export const strayScenes = (stories: readonly StoryRecord[], sites: readonly Site[]): string[] => {
  const rooms = roomsOver(sites);
  const told = stories.map(({ id }) => id);
  const order = told.join() === storyIds.join() ? [] : [`stories: ${told} are not ${storyIds}`];
  const scenes = stories.flatMap(({ id, scenes }) =>
    scenes.flatMap(({ link, cites }, index) => [
      ...(isPage(link, rooms) ? [] : [`story ${id}.${index + 1}: no page “${link}”`]),
      ...(ascends(cites) ? [] : [`story ${id}.${index + 1}: its paragraphs do not ascend`]),
    ]),
  );
  return [...order, ...scenes];
};
