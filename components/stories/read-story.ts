import { isPagePath } from '@/data/page-path';
import type { Text } from '@/data/vocabulary/languages';
import { mapSiteById } from '@/geo/features/map-sites';
import { inBoth } from '../text/fill';
import { storyProblems } from '../text/own-story-words';
import { movedPages, newName } from '../view/old-links';
import { limits, type OwnScene, type OwnStory } from './own-story';

/** A story, or what keeps it from being one. */
export type ReadStory =
  | { story: OwnStory; problem?: undefined }
  | { story?: undefined; problem: Text };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of both languages, either of which may be empty; null for anything else. */
const readText = (value: unknown, longest: number): Text | null => {
  if (!isRecord(value)) return null;
  const { zh, en } = value;
  if (typeof zh !== 'string' || typeof en !== 'string') return null;
  return zh.length <= longest && en.length <= longest ? { zh, en } : null;
};

const readLink = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > limits.link) return null;
  const [written = '', query] = value.split(/\?(.*)/s);
  const path = newName(movedPages, written);
  const ours = /^\/[^#\s]*$/.test(value) && isPagePath(path, (id) => Boolean(mapSiteById(id)));
  return ours ? `${path}${query === undefined ? '' : `?${query}`}` : null;
};

const shown = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 60) : String(value === undefined ? '—' : typeof value);

const readScene = (value: unknown, place: number): OwnScene | Text => {
  const scene = isRecord(value) ? value : {};
  const title = readText(scene.title, limits.title);
  if (!title) return inBoth(storyProblems.badSceneTitle, { place });
  const note = readText(scene.note, limits.note);
  if (!note) return inBoth(storyProblems.badNote, { place });
  const link = readLink(scene.link);
  if (!link) return inBoth(storyProblems.badLink, { place, link: shown(scene.link) });
  return { title, note, link };
};

const isScene = (value: OwnScene | Text): value is OwnScene => 'link' in value;

/** Reads a story from what a stranger may have written; nothing of it is taken on trust. */
export const readStory = (value: unknown): ReadStory => {
  const { title: named, scenes: listed } = isRecord(value) ? value : {};
  const title = readText(named, limits.title);
  if (!title) return { problem: storyProblems.badTitle };
  if (!Array.isArray(listed)) return { problem: storyProblems.noScenes };
  if (listed.length > limits.scenes) {
    const slots = { count: listed.length, most: limits.scenes };
    return { problem: inBoth(storyProblems.tooManyScenes, slots) };
  }
  const scenes: OwnScene[] = [];
  for (const [index, each] of listed.entries()) {
    const scene = readScene(each, index + 1);
    if (!isScene(scene)) return { problem: scene };
    scenes.push(scene);
  }
  return { story: { title, scenes } };
};
