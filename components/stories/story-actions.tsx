'use client';

import Link from 'next/link';
import { type ChangeEvent, useState } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { saveFile } from '../take-away/save-file';
import { inBoth } from '../text/fill';
import { ownStoryWords, storyProblems } from '../text/own-story-words';
import { pathToPage } from '../view/paths';
import { ownStory } from '../view/story-place';
import { writeDraft } from './draft-store';
import { emptyStory, type OwnStory } from './own-story';
import { sceneHref } from './scene-link';
import { longestCode, storyCode } from './story-code';
import { longestFile, readStoryFile, storyFile } from './story-file';
import { storyFileName } from './story-file-name';
import '../ui/tool-disclosure.css';
import './stories.css';

interface StoryActionsProps {
  story: OwnStory;
  language: Language;
  onSay: (message: Text) => void;
  /** Takes a story in the place of this one. */
  onOpen: (story: OwnStory) => void;
}

const save = (story: OwnStory): void => {
  const file = new Blob([storyFile(story)], { type: 'application/json' });
  saveFile(file, storyFileName(story, new Date()));
};

/** What can be done with the reader's story as a whole. */
export const StoryActions = ({ story, language, onSay, onOpen }: StoryActionsProps) => {
  const [byHand, setByHand] = useState<string | null>(null);
  const [first] = story.scenes;
  const refuse = (problem: Text) => onSay(inBoth(ownStoryWords.notOpened, { problem }));
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    if (file.size > longestFile) return refuse(storyProblems.tooLarge);
    const text = await file.text().catch(() => null);
    target.value = '';
    if (text === null) return refuse(storyProblems.noFile);
    const read = readStoryFile(text);
    if (read.story) onOpen(read.story);
    else refuse(read.problem);
  };
  const copy = async () => {
    const code = storyCode(story);
    if (code.length > longestCode) {
      const slots = { count: code.length, most: longestCode };
      return onSay(inBoth(ownStoryWords.tooLong, slots));
    }
    const link = `${window.location.origin}${pathToPage(language, 'present')}#own=${code}`;
    try {
      await navigator.clipboard.writeText(link);
      setByHand(null);
      onSay(inBoth(ownStoryWords.copied, { count: link.length }));
    } catch {
      setByHand(link);
    }
  };
  const clear = () => {
    writeDraft(emptyStory, story);
    onSay(ownStoryWords.cleared);
  };
  return (
    <>
      <div className="tool-bar story-tools">
        {first && (
          <>
            <Link
              href={sceneHref(first.link, language, { story: ownStory, scene: 1 })}
              prefetch={false}
              className="tool-button"
            >
              {t(ownStoryWords.present, language)}
            </Link>
            <button type="button" onClick={() => void copy()} className="tool-button">
              {t(ownStoryWords.copy, language)}
            </button>
            <button type="button" onClick={() => save(story)} className="tool-button">
              {t(ownStoryWords.save, language)}
            </button>
          </>
        )}
        <label className="tool-button">
          {t(ownStoryWords.openFile, language)}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => void open(event)}
            className="sr-only"
          />
        </label>
        {first && (
          <button type="button" onClick={clear} className="tool-button">
            {t(ownStoryWords.clear, language)}
          </button>
        )}
      </div>
      {byHand && (
        <label className="flex flex-col gap-1 text-small text-ink-second">
          {t(ownStoryWords.copyRefused, language)}
          <input
            readOnly
            value={byHand}
            onFocus={({ target }) => target.select()}
            className="min-h-8 w-full rounded-sm border border-ink-third bg-panel px-2 text-ink"
          />
        </label>
      )}
    </>
  );
};
