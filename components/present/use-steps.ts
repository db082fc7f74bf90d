'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { useStory } from '../stories/use-story';

/**
 * Steps through the scenes. A step replaces the one before in the history, so that one Back leaves
 * the story for where the presenter came from: whoever has clicked through thirty scenes does not
 * want to click thirty times back, and each scene has its own link anyway.
 */
export const useSteps = () => {
  const router = useRouter();
  const story = useStory();
  const next =
    story && story.index + 1 < story.scenes.length ? story.hrefOf(story.index + 1) : null;

  const warm = useEffectEvent((href: string) => router.prefetch(href));
  useEffect(() => {
    if (next) warm(next);
  }, [next]);

  const goTo = (index: number) => {
    if (!story || index === story.index || index < 0 || index >= story.scenes.length) return;
    router.replace(story.hrefOf(index), { scroll: false });
  };
  return {
    story,
    goTo,
    step: (by: -1 | 1) => story && goTo(story.index + by),
    last: () => story && goTo(story.scenes.length - 1),
  };
};
