'use client';

import Link from 'next/link';
import { t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { storyWords } from '../text/story-words';
import { useView } from '../view/use-view';
import { useStory } from './use-story';

/** The way back into the story that the link still holds. */
export const PresentingNow = () => {
  const { language } = useView();
  const telling = useStory();
  if (!telling) return null;
  const slots = { name: telling.title, place: telling.index + 1 };
  return (
    <p>
      <Link href={telling.hrefOf(telling.index)} prefetch={false} className="story-link">
        {t(inBoth(storyWords.goOn, slots), language)}
      </Link>
    </p>
  );
};
