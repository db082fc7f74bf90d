import type { Text } from '@/data/vocabulary/languages';
import type { Selection } from '@/geo/features/filter';
import { editDistance } from '../text/edit-distance';

/** A page that exists, and the names by which a reader may have meant it. */
export interface NamedPage {
  selection: Exclude<Selection, { type: 'province' | 'ports' | 'paragraph' | 'picks' }>;
  name: Text;
}

/** Beyond this share of different letters two words have nothing to do with each other. */
const farthest = 0.55;
const longest = 80;

/** 0 for the same word, 1 for one that shares nothing. */
const unlikeness = (wanted: string, word: string): number => {
  if (word === wanted) return 0;
  const longer = Math.max(word.length, wanted.length);
  const apart = editDistance(wanted, word) / longer;
  const contained = wanted.length > 2 && (word.includes(wanted) || wanted.includes(word));
  return contained ? apart / 2 : apart;
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/**
 * The pages whose id or name is most like the last part of a path, likest first.
 * @returns at most `count`; none where nothing is alike
 */
export const nearestPages = (
  pathname: string,
  pages: readonly NamedPage[],
  count = 5,
): readonly NamedPage[] => {
  const last = pathname.split('/').filter(Boolean).slice(1).at(-1) ?? '';
  const wanted = decoded(last).toLowerCase().slice(0, longest);
  if (wanted === '') return [];
  return pages
    .map((page) => {
      const words = [page.selection.id, page.name.zh, page.name.en.toLowerCase()];
      return { page, apart: Math.min(...words.map((word) => unlikeness(wanted, word))) };
    })
    .filter(({ apart }) => apart <= farthest)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, count)
    .map(({ page }) => page);
};
