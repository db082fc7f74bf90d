'use client';

import { useState } from 'react';
import { t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { ownStoryWords } from '../text/own-story-words';
import { pathToPage } from '../view/paths';
import { useView } from '../view/use-view';
import { ViewLink } from '../view/view-link';
import { limits } from './own-story';
import { useAddView } from './use-add-view';
import { useOwnStory } from './use-own-story';

/** In the HTML too, so that nothing moves when the page wakes; without a script it could do nothing. */
const quiet =
  'flex noscript:hidden min-h-6 cursor-pointer items-center whitespace-nowrap text-ink-second hover:text-ink aria-disabled:cursor-default aria-disabled:text-ink-third pointer-coarse:min-h-11';

/** Keeps the view as a scene of the reader's own story, and leads to that story. */
export const AddView = () => {
  const { language } = useView();
  const { story } = useOwnStory();
  const add = useAddView();
  const [said, setSaid] = useState('');
  const count = story.scenes.length;
  const full = count >= limits.scenes;
  const press = () => {
    if (!add || full) return;
    add();
    setSaid(t(inBoth(ownStoryWords.added, { place: count + 1 }), language));
  };
  const hint = full ? inBoth(ownStoryWords.full, { count }) : ownStoryWords.addHint;
  return (
    <>
      {add && (
        <button
          type="button"
          title={t(hint, language)}
          aria-disabled={full || undefined}
          onClick={press}
          className={quiet}
        >
          <span aria-hidden="true" className="mr-1">
            +
          </span>
          {t(ownStoryWords.add, language)}
        </button>
      )}
      {count > 0 && (
        <ViewLink href={`${pathToPage(language, 'present')}#own`} className={quiet}>
          {t(inBoth(ownStoryWords.mine, { count }), language)}
        </ViewLink>
      )}
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
};
