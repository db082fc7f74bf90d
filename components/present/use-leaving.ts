'use client';

import { useRouter } from 'next/navigation';
import { useStory } from '../stories/use-story';
import { useView } from '../view/use-view';
import { leaveFullScreen } from './full-screen';

/** The two ways out of the hall. */
export const useLeaving = () => {
  const router = useRouter();
  const story = useStory();
  const { setQuery } = useView();
  return {
    /** To the story's own page, or to the page that was shown. */
    leave: () => {
      leaveFullScreen();
      if (story) router.replace(story.leave, { scroll: false });
      else void setQuery({ mode: null });
    },
    /** To the desk with the same view, the story still in the link: the way back is kept. */
    explore: () => {
      leaveFullScreen();
      void setQuery({ mode: null }, { history: 'push' });
    },
  };
};
