'use client';

import type { Language, Text } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { ownStoryWords } from '../text/own-story-words';
import { writeDraft } from './draft-store';
import {
  inEither,
  limits,
  type OwnStory,
  withChangedScene,
  withMovedScene,
  withoutScene,
} from './own-story';
import { SceneMoves } from './scene-moves';
import { WordsFields } from './words-fields';

interface OwnScenesProps {
  story: OwnStory;
  language: Language;
  /** Tells what was done, for those who do not see it. */
  onSay: (message: Text) => void;
  onRemoved: (message: Text) => void;
}

/** The scenes of the reader's story, each to be named, annotated, moved and removed. */
export const OwnScenes = ({ story, language, onSay, onRemoved }: OwnScenesProps) => {
  const count = story.scenes.length;
  const move = (index: number, by: -1 | 1, name: Text) => {
    writeDraft(withMovedScene(story, index, by));
    onSay(inBoth(ownStoryWords.moved, { name, place: index + by + 1, count }));
  };
  const remove = (index: number, name: Text) => {
    writeDraft(withoutScene(story, index), story);
    onRemoved(inBoth(ownStoryWords.removed, { name }));
  };
  return (
    <ol>
      {story.scenes.map((scene, index) => {
        const place = { place: index + 1 };
        const name = inEither(scene.title);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two scenes may be alike in all; rows hold no state
          <li key={index} className="flex gap-3 border-t border-rule py-4">
            <span
              aria-hidden="true"
              className="w-5 font-serif text-xl/8 text-ink-third tabular-nums"
            >
              {index + 1}
            </span>
            <div className="flex min-w-0 max-w-prose flex-1 flex-col gap-2">
              <WordsFields
                language={language}
                written={[
                  {
                    label: inBoth(ownStoryWords.sceneTitle, place),
                    text: scene.title,
                    longest: limits.title,
                    onChange: (title) => writeDraft(withChangedScene(story, index, { title })),
                  },
                  {
                    label: inBoth(ownStoryWords.sceneNote, place),
                    text: scene.note,
                    longest: limits.note,
                    long: true,
                    onChange: (note) => writeDraft(withChangedScene(story, index, { note })),
                  },
                ]}
              />
              <SceneMoves
                scene={scene}
                index={index}
                count={count}
                language={language}
                onMove={(by) => move(index, by, name)}
                onRemove={() => remove(index, name)}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
};
