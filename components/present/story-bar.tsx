'use client';

import Link from 'next/link';
import { t } from '@/data/vocabulary/languages';
import { useStory } from '../stories/use-story';
import { inBoth } from '../text/fill';
import { presentWords } from '../text/present-words';
import { useView } from '../view/use-view';

/** While a story is left for a look around: which one, and the way back to exactly its scene. */
export const StoryBar = () => {
  const { language } = useView();
  const story = useStory();
  if (!story) return null;
  return (
    <aside className="story-bar" aria-label={t(presentWords.back, language)}>
      <p>{t(inBoth(presentWords.exploring, { title: story.title }), language)}</p>
      <Link href={story.hrefOf(story.index)} prefetch={false} scroll={false}>
        {t(presentWords.back, language)}
      </Link>
    </aside>
  );
};
