'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { ownStoryWords } from '../text/own-story-words';
import { inEither, type OwnStory } from './own-story';
import { readStoryCode } from './story-code';
import { useHash } from './use-hash';

const mark = 'own=';

interface LinkedStoryProps {
  language: Language;
  /** Whether opening it takes the place of another. */
  replaces: boolean;
  onOpen: (story: OwnStory) => void;
}

/** A story that came with the link, to be opened; or what is wrong with it. */
export const LinkedStory = ({ language, replaces, onOpen }: LinkedStoryProps) => {
  const hash = useHash();
  if (!hash.startsWith(mark)) return null;
  const { story, problem } = readStoryCode(hash.slice(mark.length));
  if (!story) {
    return <p role="alert">{t(inBoth(ownStoryWords.notOpened, { problem }), language)}</p>;
  }
  const title = inEither(story.title);
  const name = title.zh ? title : ownStoryWords.untitled;
  const open = () => {
    onOpen(story);
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border border-ink px-4 py-3">
      <p className="flex-1">
        {t(inBoth(ownStoryWords.fromLink, { name, count: story.scenes.length }), language)}
        {replaces && <> {t(ownStoryWords.replaces, language)}</>}
      </p>
      <button type="button" onClick={open} className="tool-button">
        {t(ownStoryWords.takeOver, language)}
      </button>
    </div>
  );
};
