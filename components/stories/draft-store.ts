import type { Text } from '@/data/vocabulary/languages';
import { emptyStory, type OwnStory } from './own-story';
import { readStoryFile, storyFile } from './story-file';

const key = 'atlas:story';
/** Where a text goes that could not be read, before anything else is written. */
const unreadKey = 'atlas:story:unread';

/** The story that is being made in this browser. */
export interface Draft {
  story: OwnStory;
  /** What the last change took away; null where there is nothing to bring back. */
  former: OwnStory | null;
  /** False where the browser keeps nothing: the draft ends with the page. */
  kept: boolean;
  /** Why what the browser kept is not shown. */
  problem: Text | null;
}

export const emptyDraft: Draft = { story: emptyStory, former: null, kept: true, problem: null };

const listeners = new Set<() => void>();
let draft: Draft | null = null;

const load = (): Draft => {
  try {
    const text = window.localStorage.getItem(key);
    if (text === null) return emptyDraft;
    const { story, problem } = readStoryFile(text);
    if (story) return { ...emptyDraft, story };
    window.localStorage.setItem(unreadKey, text);
    return { ...emptyDraft, problem };
  } catch {
    return { ...emptyDraft, kept: false };
  }
};

/** Whether the browser took it: it may refuse all storage, or have no room. */
const keep = (story: OwnStory): boolean => {
  try {
    window.localStorage.setItem(key, storyFile(story));
    return true;
  } catch {
    return false;
  }
};

const set = (next: Draft): void => {
  draft = next;
  for (const listener of listeners) listener();
};

export const readDraft = (): Draft => {
  draft ??= load();
  return draft;
};

/** Changes the draft; `former` is what Undo brings back, where the change takes something away. */
export const writeDraft = (story: OwnStory, former: OwnStory | null = null): void =>
  set({ story, former, kept: keep(story), problem: null });

const onStorage = (event: StorageEvent) => {
  // Another tab of the atlas; a null key is everything cleared at once.
  if (event.key === key || event.key === null) set(load());
};

export const subscribeDraft = (listener: () => void): (() => void) => {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
};
