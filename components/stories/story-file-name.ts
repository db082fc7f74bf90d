import { plan } from '@/data/vocabulary/plan';
import { inEither, type OwnStory } from './own-story';

const longest = 40;

/** `shanxi-story_2026-01-31_coal-and-power.json`: letters and digits of any script, and dashes. */
export const storyFileName = ({ title }: OwnStory, date: Date): string => {
  const plain = inEither(title)
    .zh.normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  const day = date.toISOString().slice(0, 10);
  return `${plan.slug}-story_${day}${plain && `_${plain}`}.json`;
};
