'use client';

import { useRef, useState } from 'react';
import { type Text, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { ownStoryWords } from '../text/own-story-words';
import { Note } from '../ui/note';
import { useView } from '../view/use-view';
import { writeDraft } from './draft-store';
import { openStory } from './open-story';
import { OwnScenes } from './own-scenes';
import { limits, nameOf, type OwnStory } from './own-story';
import { StoryActions } from './story-actions';
import { useOwnStory } from './use-own-story';
import { WordsFields } from './words-fields';

/** Where the reader's own story is put in order, saved, opened and presented. */
export const OwnDesk = () => {
  const { language } = useView();
  const { story, former, kept, problem } = useOwnStory();
  const [said, setSaid] = useState<Text | null>(null);
  const room = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone with its scene: the desk as a whole takes it.
  const afterRemoval = (message: Text) => {
    setSaid(message);
    room.current?.focus();
  };
  const open = (next: OwnStory) => {
    openStory(next);
    setSaid(inBoth(ownStoryWords.opened, { name: nameOf(next), count: next.scenes.length }));
  };
  const undo = (brought: OwnStory) => {
    writeDraft(brought);
    setSaid(ownStoryWords.undone);
  };
  return (
    <div ref={room} tabIndex={-1} className="flex flex-col gap-4 outline-none">
      {!kept && <Note>{t(ownStoryWords.inMemory, language)}</Note>}
      {problem && <Note>{t(inBoth(ownStoryWords.unread, { problem }), language)}</Note>}
      <StoryActions story={story} language={language} onSay={setSaid} onOpen={open} />
      <p className="flex min-h-6 flex-wrap items-baseline gap-x-3 text-small text-ink-second">
        <span role="status">{said && t(said, language)}</span>
        {former && (
          <button
            type="button"
            onClick={() => undo(former)}
            className="min-h-6 cursor-pointer underline underline-offset-4 hover:text-ink pointer-coarse:min-h-11"
          >
            {t(ownStoryWords.undo, language)}
          </button>
        )}
      </p>
      {story.scenes.length === 0 ? (
        <p className="text-ink-second">{t(ownStoryWords.empty, language)}</p>
      ) : (
        <div className="max-w-prose">
          <WordsFields
            language={language}
            written={[
              {
                label: ownStoryWords.storyTitle,
                text: story.title,
                longest: limits.title,
                onChange: (title) => writeDraft({ ...story, title }),
              },
            ]}
          />
        </div>
      )}
      <OwnScenes story={story} language={language} onSay={setSaid} onRemoved={afterRemoval} />
    </div>
  );
};
