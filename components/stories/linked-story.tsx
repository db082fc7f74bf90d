'use client';

import { type Text, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { ownStoryWords } from '../text/own-story-words';
import { useView } from '../view/use-view';
import { openStory } from './open-story';
import { isEmptyStory, nameOf, type OwnStory } from './own-story';
import { readStoryCode } from './story-code';
import { useHash } from './use-hash';
import { useOwnStory } from './use-own-story';

const mark = 'own=';
/** Where the reader's own story stands on the page. */
const desk = '#own';

const open = (story: OwnStory): void => {
  openStory(story);
  window.location.replace(desk);
};

/** A story that came with the link, to be opened; or what is wrong with it. */
export const LinkedStory = () => {
  const { language } = useView();
  const { story: held } = useOwnStory();
  const hash = useHash();
  if (!hash.startsWith(mark)) return null;
  const { story, problem } = readStoryCode(hash.slice(mark.length));
  const says: Text = story
    ? inBoth(ownStoryWords.fromLink, { name: nameOf(story), count: story.scenes.length })
    : inBoth(ownStoryWords.notOpened, { problem });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border border-ink px-4 py-3">
      <p role={problem && 'alert'} className="min-w-52 flex-1">
        {t(says, language)}
        {story && !isEmptyStory(held) && <> {t(ownStoryWords.replaces, language)}</>}
      </p>
      {story && (
        <button type="button" onClick={() => open(story)} className="tool-button">
          {t(ownStoryWords.takeOver, language)}
        </button>
      )}
    </div>
  );
};
