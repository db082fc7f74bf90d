import { plan } from '@/data/vocabulary/plan';
import { inBoth } from '../text/fill';
import { storyProblems } from '../text/own-story-words';
import type { OwnStory } from './own-story';
import { type ReadStory, readStory } from './read-story';

const kind = `${plan.dataset}-story`;
const version = 1;

/** The longest file that a story within its limits can make, with room to spare; bytes. */
export const longestFile = 1_000_000;

/** A story as the text of a file: what it is, in which version, and the story itself. */
export const storyFile = (story: OwnStory): string =>
  `${JSON.stringify({ kind, version, ...story }, null, 2)}\n`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the text of a file: the story, or what is wrong with it. */
export const readStoryFile = (text: string): ReadStory => {
  const value = parsed(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return { problem: storyProblems.notJson };
  const head = value as { kind?: unknown; version?: unknown } | null;
  if (head?.kind !== kind) return { problem: inBoth(storyProblems.notOurs, { kind }) };
  if (head.version !== version) {
    const slots = { version: String(head.version).slice(0, 20), known: version };
    return { problem: inBoth(storyProblems.newer, slots) };
  }
  return readStory(value);
};
