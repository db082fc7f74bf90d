import type { Text } from '../vocabulary/languages';
import { chapterFive } from './chapter-five';
import { informationSector } from './chapter-four-information';
import { pillarSectors } from './chapter-four-pillars';
import { potentialSectors } from './chapter-four-potential';
import { traditionalSectors } from './chapter-four-traditional';
import { chapterOne } from './chapter-one';
import { chapterSix } from './chapter-six';
import { chaptersTwoAndThree } from './chapters-two-and-three';

/** A paragraph of the plan in our own words. */
export interface Paragraph {
  /** What it says, in a sentence or two of ours. */
  gist: Text;
  /** Only where it yields no site, target, measure or finding: why none. */
  none?: Text;
}

/** Paragraphs of one chapter by their number. */
export type NumberedParagraphs = Readonly<Record<number, Paragraph>>;

/**
 * Chapters put end to end.
 * @throws Error when a paragraph is missing, told twice or out of place
 */
export const inOrder = (chapters: readonly NumberedParagraphs[]): readonly Paragraph[] =>
  chapters
    .flatMap((chapter) => Object.entries(chapter))
    .map(([number, paragraph], index) => {
      if (Number(number) === index + 1) return paragraph;
      throw new Error(`Paragraph ${index + 1} is missing or told twice: ${number} stands there`);
    });

/** Paragraphs 1–161 of the plan, counting its non-empty lines: `paragraphs[0]` is ¶1. */
export const paragraphs: readonly Paragraph[] = inOrder([
  chapterOne,
  chaptersTwoAndThree,
  traditionalSectors,
  pillarSectors,
  potentialSectors,
  informationSector,
  chapterFive,
  chapterSix,
]);
