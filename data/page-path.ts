import { paragraphIn } from './outline/paragraph-number';
import { prefectures } from './vocabulary/prefectures';
import { isRegion } from './vocabulary/regions';
import { isSector } from './vocabulary/sectors';
import { isStory } from './vocabulary/story-ids';

const pages: ReadonlySet<string> = new Set([
  '',
  'about',
  'compare',
  'data',
  'findings',
  'matrix',
  'plan',
  'ports',
  'present',
  'shortlist',
  'stories',
  'table',
  'targets',
  'where',
]);

/** Rooms whose pages are each about one thing, and what can stand there; sites are asked for. */
const rooms: ReadonlyMap<string, (id: string) => boolean> = new Map([
  ['sectors', isSector],
  ['cities', (id: string) => Object.hasOwn(prefectures, id)],
  ['regions', isRegion],
  ['stories', isStory],
  ['plan', (id: string) => paragraphIn(id) !== undefined],
]);

/** Whether a path without its language (`/sectors/coal`) is a page of the atlas. */
export const isPagePath = (path: string, isSite: (id: string) => boolean): boolean => {
  const [start, room = '', id, ...rest] = path.split('/');
  if (start !== '' || rest.length > 0) return false;
  if (id === undefined) return pages.has(room);
  return room === 'sites' ? isSite(id) : (rooms.get(room)?.(id) ?? false);
};
